package io.kite.compiler.parser;

import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.tree.Doc;
import org.jspecify.annotations.Nullable;

/**
 * @param text as written; for a literal, what it stands for
 * @param doc the doc comment right before it
 */
record Token(Kind kind, String text, Position position, @Nullable Doc doc) {
  enum Kind {
    NAME,
    KEYWORD,
    INT,
    DOUBLE,
    LITERAL,
    SYMBOL,
    END
  }

  boolean is(String symbolOrKeyword) {
    return (kind == Kind.SYMBOL || kind == Kind.KEYWORD) && text.equals(symbolOrKeyword);
  }

  /** How a message speaks of it. */
  String shown() {
    return switch (kind) {
      case END -> "the end of the file";
      case LITERAL -> "a string";
      default -> "'" + text + "'";
    };
  }
}
