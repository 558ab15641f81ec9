package io.kite.compiler.parser;

import io.kite.compiler.diagnostic.Diagnostics;
import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.diagnostic.Source;
import io.kite.compiler.parser.Token.Kind;
import io.kite.compiler.tree.Doc;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a source into tokens. What it cannot read it reports once and leaves out. */
final class Lexer {
  private static final String SYMBOLS = "{}()[]<>:,;=*&";

  private final Source source;
  private final Diagnostics diagnostics;
  private final Characters in;
  private final List<Token> tokens = new ArrayList<>();
  private @Nullable Doc doc;

  private Lexer(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.in = new Characters(source.text());
  }

  /** The last token is always {@link Kind#END}. */
  static List<Token> read(Source source, Diagnostics diagnostics) {
    Lexer lexer = new Lexer(source, diagnostics);
    while (!lexer.in.atEnd()) {
      lexer.step();
    }
    lexer.add(Kind.END, "", lexer.in.position());
    return lexer.tokens;
  }

  private void step() {
    char c = in.peek(0);
    Position start = in.position();
    if (Character.isWhitespace(c) || c == '\uFEFF') {
      in.next();
    } else if (c == '#' || (c == '/' && in.peek(1) == '/')) {
      in.skipLine();
    } else if (c == '/' && in.peek(1) == '*') {
      comment(start);
    } else if (Characters.startsName(c)) {
      String word = in.name();
      add(Keywords.contains(word) ? Kind.KEYWORD : Kind.NAME, word, start);
    } else if (c == '"' || c == '\'') {
      add(Kind.LITERAL, new LiteralReader(source, diagnostics, in).read(), start);
    } else if (in.atNumber()) {
      String number = in.number();
      add(isInt(number) ? Kind.INT : Kind.DOUBLE, number, start);
    } else if (SYMBOLS.indexOf(c) >= 0) {
      add(Kind.SYMBOL, String.valueOf(in.next()), start);
    } else {
      unknown(start);
    }
  }

  private void comment(Position start) {
    String comment = in.comment();
    if (comment == null) {
      diagnostics.error(source, start, "this comment is never closed: expected '*/'");
    } else if (comment.startsWith("/**") && comment.length() > 4) {
      Doc parsed = DocComment.parse(start, comment);
      doc = parsed.lines().isEmpty() ? doc : parsed;
    }
  }

  private void unknown(Position start) {
    diagnostics.error(source, start, "unexpected character " + shown(in.next()));
    // One message for a run of them is enough.
    while (!in.atEnd() && isUnknown(in.peek(0))) {
      in.next();
    }
  }

  private static boolean isUnknown(char c) {
    return !Character.isWhitespace(c)
        && !Characters.startsName(c)
        && !Characters.isDigit(c)
        && "#/\"'+-.".indexOf(c) < 0
        && SYMBOLS.indexOf(c) < 0;
  }

  private static String shown(char c) {
    return Character.isISOControl(c) || Character.isSurrogate(c)
        ? String.format("U+%04X", (int) c)
        : "'" + c + "'";
  }

  private static boolean isInt(String number) {
    return number.contains("x") || number.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
  }

  private void add(Kind kind, String text, Position start) {
    tokens.add(new Token(kind, text, start, doc));
    doc = null;
  }
}
