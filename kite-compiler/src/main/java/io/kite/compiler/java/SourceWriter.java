package io.kite.compiler.java;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes indented Java from snippets of it. In a snippet {@code {name}} stands for a variable, and
 * a class of the {@link Library} is imported, or qualified where its name is taken.
 */
final class SourceWriter {
  private final Imports imports;
  private final StringBuilder text = new StringBuilder();
  private int indentation;

  SourceWriter(Imports imports) {
    this.imports = imports;
  }

  Imports imports() {
    return imports;
  }

  /**
   * @param variables names and values in turn
   */
  SourceWriter add(String snippet, String... variables) {
    return add(Variables.of(variables), snippet);
  }

  SourceWriter add(Variables variables, String snippet) {
    return lines(fill(snippet, variables));
  }

  /** Writes text as it is, but for the indentation. */
  SourceWriter lines(String lines) {
    for (String line : lines.stripTrailing().split("\n", -1)) {
      if (!line.isBlank()) {
        text.append("  ".repeat(indentation)).append(line.stripTrailing());
      }
      text.append('\n');
    }
    return lines.endsWith("\n\n") ? blank() : this;
  }

  SourceWriter blank() {
    // Never two of them, and none after an opening brace.
    if (!endsWith("\n\n") && !endsWith("{\n")) {
      text.append('\n');
    }
    return this;
  }

  /** Writes a line that opens a block. */
  SourceWriter open(String snippet, String... variables) {
    add(snippet, variables);
    indentation++;
    return this;
  }

  SourceWriter open(Variables variables, String snippet) {
    add(variables, snippet);
    indentation++;
    return this;
  }

  /** {@code } else {} and the like: closes a block and opens the next. */
  SourceWriter next(String snippet, String... variables) {
    indentation--;
    return open(snippet, variables);
  }

  SourceWriter close() {
    return close("}");
  }

  SourceWriter close(String end) {
    indentation--;
    if (endsWith("\n\n")) {
      text.setLength(text.length() - 1);
    }
    return lines(end);
  }

  /** A snippet as it would be written, for use within others. */
  String fill(String snippet, Variables variables) {
    StringBuilder filled = new StringBuilder(snippet.length() + 64);
    boolean inLiteral = false;
    int at = 0;
    while (at < snippet.length()) {
      char c = snippet.charAt(at);
      int end = wordEnd(snippet, c == '{' ? at + 1 : at);
      if (c == '{' && end > at + 1 && end < snippet.length() && snippet.charAt(end) == '}') {
        filled.append(variables.get(snippet.substring(at + 1, end)));
        at = end + 1;
      } else if (c != '{' && end > at) {
        String word = snippet.substring(at, end);
        boolean part = inLiteral || (at > 0 && ".$".indexOf(snippet.charAt(at - 1)) >= 0);
        filled.append(part ? word : imported(word));
        at = end;
      } else {
        inLiteral ^= c == '"';
        // What a backslash stands before means nothing special.
        end = Math.min(at + (c == '\\' ? 2 : 1), snippet.length());
        filled.append(snippet, at, end);
        at = end;
      }
    }
    return filled.toString();
  }

  private static int wordEnd(String snippet, int start) {
    int end = start;
    while (end < snippet.length() && isWord(snippet.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private String imported(String word) {
    String qualifiedName = Library.CLASSES.get(word);
    return qualifiedName == null ? word : imports.use(qualifiedName);
  }

  private boolean endsWith(String end) {
    return text.length() >= end.length()
        && text.substring(text.length() - end.length()).equals(end);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The values of a snippet's variables. */
  record Variables(Map<String, String> values) {
    static Variables of(String... namesAndValues) {
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < namesAndValues.length; i += 2) {
        values.put(namesAndValues[i], namesAndValues[i + 1]);
      }
      return new Variables(values);
    }

    /** These, and more. */
    Variables and(String... namesAndValues) {
      Map<String, String> all = new HashMap<>(values);
      all.putAll(of(namesAndValues).values());
      return new Variables(all);
    }

    String get(String name) {
      String value = values.get(name);
      if (value == null) {
        throw new IllegalStateException("no value for {" + name + "} in a snippet");
      }
      return value;
    }
  }
}
