package io.kite.compiler.parser;

import io.kite.compiler.diagnostic.Diagnostics;
import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.diagnostic.Source;

/** Reads a string in single or double quotes; it may go over several lines. */
final class LiteralReader {
  private final Source source;
  private final Diagnostics diagnostics;
  private final Characters in;
  private final StringBuilder value = new StringBuilder();

  LiteralReader(Source source, Diagnostics diagnostics, Characters in) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.in = in;
  }

  String read() {
    Position start = in.position();
    char quote = in.next();
    while (!in.atEnd() && in.peek(0) != quote) {
      if (in.peek(0) == '\\') {
        escape();
      } else {
        value.append(in.next());
      }
    }
    if (in.atEnd()) {
      diagnostics.error(source, start, "this string is never closed: expected " + quote);
    } else {
      in.next();
    }
    return value.toString();
  }

  private void escape() {
    Position start = in.position();
    in.next();
    char c = in.atEnd() ? Characters.END : in.next();
    switch (c) {
      case 'n' -> value.append('\n');
      case 'r' -> value.append('\r');
      case 't' -> value.append('\t');
      case '\\', '"', '\'' -> value.append(c);
      case 'u' -> unicode(start);
      default ->
          diagnostics.error(
              source, start, "unknown escape: expected one of \\n \\r \\t \\\\ \\\" \\' \\uXXXX");
    }
  }

  private void unicode(Position start) {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(in.peek(0), 16);
      if (digit < 0) {
        diagnostics.error(source, start, "expected four hexadecimal digits after \\u");
        return;
      }
      code = code * 16 + digit;
      in.next();
    }
    value.append((char) code);
  }
}
