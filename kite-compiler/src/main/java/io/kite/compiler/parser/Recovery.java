package io.kite.compiler.parser;

/** Where to go on after something that could not be read. */
final class Recovery {
  private Recovery() {}

  /** To the next definition or header. */
  static void toNextDefinition(Tokens tokens, int start) {
    if (tokens.index() == start) {
      tokens.next();
    }
    while (!tokens.atEnd() && !startsDefinition(tokens.peek())) {
      tokens.next();
    }
  }

  /**
   * Past the next separator, or to what closes the list. Brackets that open on the way are skipped
   * whole.
   *
   * @throws SyntaxError when there is no next member because a definition begins or the file ends
   */
  static void toNextMember(Tokens tokens, int start, String close) throws SyntaxError {
    int open = 0;
    int line = tokens.peek().position().line();
    boolean moved = tokens.index() > start;
    if (moved && tokens.atNewLine() && !startsDefinition(tokens.peek())) {
      // What was missing stood at the end of the line before; this one may be without fault.
      return;
    }
    while (true) {
      Token token = tokens.peek();
      if (tokens.atEnd() || (startsDefinition(token) && token.position().column() == 1)) {
        throw new SyntaxError(token.position(), "expected '" + close + "', found " + token.shown());
      }
      if (open == 0 && token.is(close)) {
        return;
      }
      // Separators are optional, so a new line is where a member begins too.
      if (open == 0 && moved && token.position().line() > line) {
        return;
      }
      tokens.next();
      moved = true;
      if (open == 0 && (token.is(",") || token.is(";"))) {
        return;
      }
      open += opens(token) ? 1 : closes(token) && open > 0 ? -1 : 0;
    }
  }

  static boolean startsDefinition(Token token) {
    return token.kind() == Token.Kind.KEYWORD
        && (Keywords.DEFINITIONS.contains(token.text()) || Keywords.HEADERS.contains(token.text()));
  }

  private static boolean opens(Token token) {
    return token.is("{") || token.is("(") || token.is("[");
  }

  private static boolean closes(Token token) {
    return token.is("}") || token.is(")") || token.is("]");
  }
}
