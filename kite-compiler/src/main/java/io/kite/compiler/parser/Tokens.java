package io.kite.compiler.parser;

import io.kite.compiler.diagnostic.Diagnostics;
import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.diagnostic.Source;
import io.kite.compiler.parser.Token.Kind;
import io.kite.compiler.tree.Name;
import java.util.List;

/** Where the parsers are in the file; all of them share one. */
final class Tokens {
  /** Far more than anyone writes, far less than the stack bears. */
  static final int MAX_DEPTH = 64;

  private final Source source;
  private final Diagnostics diagnostics;
  private final List<Token> tokens;
  private int at;
  private int depth;

  Tokens(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.tokens = Lexer.read(source, diagnostics);
  }

  Token peek() {
    return tokens.get(at);
  }

  Token next() {
    Token token = tokens.get(at);
    if (token.kind() != Kind.END) {
      at++;
    }
    return token;
  }

  boolean atEnd() {
    return peek().kind() == Kind.END;
  }

  /** Whether the next token begins a line of its own. */
  boolean atNewLine() {
    return at == 0 || tokens.get(at - 1).position().line() < peek().position().line();
  }

  int index() {
    return at;
  }

  boolean accept(String symbolOrKeyword) {
    boolean there = peek().is(symbolOrKeyword);
    if (there) {
      next();
    }
    return there;
  }

  Token expect(String symbolOrKeyword) throws SyntaxError {
    if (!peek().is(symbolOrKeyword)) {
      throw expected("'" + symbolOrKeyword + "'");
    }
    return next();
  }

  /** A name that is declared here; a dot in it is reported. */
  Name declaredName(String what) throws SyntaxError {
    Name name = name(what);
    if (name.text().indexOf('.') >= 0) {
      error(name.position(), "a declared name has no dot in it: '" + name + "'");
    }
    return name;
  }

  Name name(String what) throws SyntaxError {
    Token token = peek();
    if (token.kind() == Kind.KEYWORD) {
      throw new SyntaxError(
          token.position(), "expected " + what + ", but '" + token.text() + "' is a keyword");
    }
    if (token.kind() != Kind.NAME || isBoolean(token)) {
      throw expected(what);
    }
    next();
    return new Name(token.text(), token.position());
  }

  private static boolean isBoolean(Token token) {
    return token.text().equals("true") || token.text().equals("false");
  }

  String literal(String what) throws SyntaxError {
    if (peek().kind() != Kind.LITERAL) {
      throw expected(what);
    }
    return next().text();
  }

  /** One comma or semicolon, where it is optional. */
  void separator() {
    if (!accept(",")) {
      accept(";");
    }
  }

  SyntaxError expected(String what) {
    return new SyntaxError(peek().position(), "expected " + what + ", found " + peek().shown());
  }

  void enter() throws SyntaxError {
    if (depth == MAX_DEPTH) {
      throw new SyntaxError(
          peek().position(), "nested too deeply: more than " + MAX_DEPTH + " levels");
    }
    depth++;
  }

  void leave() {
    depth--;
  }

  void error(Position position, String message) {
    diagnostics.error(source, position, message);
  }

  void warning(Position position, String message) {
    diagnostics.warning(source, position, message);
  }

  void report(SyntaxError error) {
    error(error.position(), error.text());
  }
}
