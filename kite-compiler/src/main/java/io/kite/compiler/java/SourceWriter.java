package io.kite.compiler.java;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes indented Java from snippets of it. In a snippet {@code {name}} stands for a variable, and
 * a class of the {@link Library} is imported, or qualified where its name is taken.
 */
final class SourceWriter {
  private static final Pattern PARTS =
      Pattern.compile("\\{(?<variable>\\w+)}|(?<quote>\")|\\\\.|(?<![\\w.$])(?<word>[A-Z]\\w*)");

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
    Matcher matcher = PARTS.matcher(snippet);
    StringBuilder filled = new StringBuilder();
    boolean inLiteral = false;
    while (matcher.find()) {
      inLiteral ^= matcher.group("quote") != null;
      matcher.appendReplacement(
          filled, Matcher.quoteReplacement(part(matcher, variables, inLiteral)));
    }
    return matcher.appendTail(filled).toString();
  }

  private String part(Matcher matcher, Variables variables, boolean inLiteral) {
    String variable = matcher.group("variable");
    if (variable != null) {
      return variables.get(variable);
    }
    String word = matcher.group("word");
    String qualifiedName = word == null || inLiteral ? null : Library.CLASSES.get(word);
    return qualifiedName == null
        ? Objects.requireNonNull(matcher.group())
        : imports.use(qualifiedName);
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
