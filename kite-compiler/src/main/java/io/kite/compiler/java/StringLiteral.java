package io.kite.compiler.java;

/** Java's string literals, in ASCII. */
final class StringLiteral {
  private StringLiteral() {}

  static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(c >= ' ' && c <= '~' ? String.valueOf(c) : escaped(c));
      }
    }
    return literal.append('"').toString();
  }

  private static String escaped(char c) {
    return String.format("\\u%04x", (int) c);
  }
}
