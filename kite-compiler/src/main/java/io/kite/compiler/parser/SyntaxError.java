package io.kite.compiler.parser;

import io.kite.compiler.diagnostic.Position;

/** Ends the parsing of the construct at hand; whoever can go on after it catches and reports it. */
final class SyntaxError extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Position position;

  SyntaxError(Position position, String message) {
    super(message, null, false, false);
    this.position = position;
  }

  Position position() {
    return position;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
