package io.kite.compiler.java;

import java.util.Set;

/** How names of the IDL read in Java. */
final class JavaNames {
  private static final Set<String> RESERVED =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "try",
          "void",
          "volatile",
          "while",
          "true",
          "false",
          "null",
          "_");

  /** What may be called so by anything but a type. */
  private static final Set<String> NO_TYPES = Set.of("record", "var", "yield", "sealed", "permits");

  private JavaNames() {}

  /** A name that Java reserves gets a dollar in front. */
  static String identifier(String name) {
    return RESERVED.contains(name) ? "$" + name : name;
  }

  /** The name of a class. */
  static String type(String name) {
    return NO_TYPES.contains(name) ? "$" + name : identifier(name);
  }

  /** {@code userId} to {@code UserId}. */
  static String capitalized(String name) {
    char first = name.charAt(0);
    return first >= 'a' && first <= 'z' ? (char) (first - 32) + name.substring(1) : name;
  }

  /** {@code user_id} to {@code UserId} or {@code userId}. */
  static String camelCase(String name, boolean upper) {
    StringBuilder camel = new StringBuilder();
    boolean up = upper;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        up |= !camel.isEmpty();
      } else if (camel.isEmpty()) {
        camel.append(upper ? upperCase(c) : lowerCase(c));
        up = false;
      } else {
        camel.append(up ? upperCase(c) : c);
        up = false;
      }
    }
    return camel.isEmpty() ? name : camel.toString();
  }

  private static char lowerCase(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  /** {@code userID} to {@code USER_ID}; {@code URLPath} stays in one piece, as with Apache's. */
  static String constant(String name) {
    StringBuilder constant = new StringBuilder();
    boolean afterUpper = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      if (upper && !afterUpper) {
        constant.append('_');
      }
      constant.append(upperCase(c));
      afterUpper = upper;
    }
    return constant.toString();
  }

  private static char upperCase(char c) {
    // Names are ASCII; the default locale must have no say here.
    return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
  }

  /** A name that is not among those taken: underscores are put behind it as needed. */
  static String unlike(String name, Set<String> taken) {
    String free = name;
    while (taken.contains(free)) {
      free += "_";
    }
    return free;
  }
}
