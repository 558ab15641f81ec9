package io.kite.compiler.java;

import io.kite.compiler.tree.Doc;

/** Doc comments, written so that they are good Java. */
final class Javadoc {
  private Javadoc() {}

  static String of(Doc doc) {
    if (doc.lines().size() == 1) {
      return "/** " + line(doc.lines().get(0)) + " */";
    }
    StringBuilder text = new StringBuilder("/**\n");
    for (String line : doc.lines()) {
      text.append(" * ").append(line(line)).append('\n');
    }
    return text.append(" */").toString();
  }

  private static String line(String line) {
    // Java reads \\u everywhere, even in comments.
    return line.replace("\\u", "&#92;u");
  }
}
