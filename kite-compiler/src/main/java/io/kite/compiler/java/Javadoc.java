package io.kite.compiler.java;

import io.kite.compiler.tree.Doc;

/** Doc comments, written so that they are good Java. */
final class Javadoc {
  private Javadoc() {}

  static String of(Doc doc) {
    StringBuilder text = new StringBuilder("/**\n");
    for (String line : doc.lines()) {
      // Java reads \\u everywhere, even in comments.
      text.append(" * ").append(line.replace("\\u", "&#92;u")).append('\n');
    }
    return text.append(" */").toString();
  }
}
