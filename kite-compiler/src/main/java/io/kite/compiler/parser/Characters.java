package io.kite.compiler.parser;

import io.kite.compiler.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/** Walks over a text and knows the line and the column. */
final class Characters {
  /** What {@link #peek} sees past the end. */
  static final char END = '\0';

  private final String text;
  private int offset;
  private int line = 1;
  private int column = 1;

  Characters(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return offset >= text.length();
  }

  Position position() {
    return new Position(line, column);
  }

  char peek(int ahead) {
    int at = offset + ahead;
    return at < text.length() ? text.charAt(at) : END;
  }

  char next() {
    char c = text.charAt(offset++);
    if (c == '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
    return c;
  }

  void skipLine() {
    while (!atEnd() && peek(0) != '\n') {
      next();
    }
  }

  /** A comment with its stars, or {@code null} when it does not end; then everything is read. */
  @Nullable String comment() {
    int start = offset;
    int end = text.indexOf("*/", start + 2);
    int stop = end < 0 ? text.length() : end + 2;
    while (offset < stop) {
      next();
    }
    return end < 0 ? null : text.substring(start, stop);
  }

  /** Letters, digits and underscores, with single dots between them. */
  String name() {
    int start = offset;
    while (isNamePart(peek(0)) || (peek(0) == '.' && isNamePart(peek(1)))) {
      next();
    }
    return text.substring(start, offset);
  }

  boolean atNumber() {
    int at = peek(0) == '+' || peek(0) == '-' ? 1 : 0;
    return isDigit(peek(at)) || (peek(at) == '.' && isDigit(peek(at + 1)));
  }

  String number() {
    int start = offset;
    if (!isDigit(peek(0)) && peek(0) != '.') {
      next();
    }
    if (peek(0) == '0' && peek(1) == 'x' && isHexDigit(peek(2))) {
      next();
      next();
      while (isHexDigit(peek(0))) {
        next();
      }
    } else {
      decimal();
    }
    return text.substring(start, offset);
  }

  private void decimal() {
    digits();
    if (peek(0) == '.' && isDigit(peek(1))) {
      next();
      digits();
    }
    int exponent = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
    if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(exponent))) {
      next();
      next();
      digits();
    }
  }

  private void digits() {
    while (isDigit(peek(0))) {
      next();
    }
  }

  static boolean startsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNamePart(char c) {
    return startsName(c) || isDigit(c);
  }

  private static boolean isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
