package io.kite.compiler.parser;

import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.tree.ConstValue;
import io.kite.compiler.tree.Name;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Values of constants and defaults, and the numbers in other places. */
final class ValueParser {
  private static final BigInteger MAX_UNSIGNED = BigInteger.ONE.shiftLeft(64);

  /** Reading digits takes time that grows with the square of their number. */
  private static final int MAX_DIGITS = 1_000;

  private final Tokens tokens;

  ValueParser(Tokens tokens) {
    this.tokens = tokens;
  }

  ConstValue value() throws SyntaxError {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case INT -> new ConstValue.IntValue(token.position(), integer());
      case DOUBLE -> {
        tokens.next();
        yield new ConstValue.DoubleValue(token.position(), Double.parseDouble(token.text()));
      }
      case LITERAL -> {
        tokens.next();
        yield new ConstValue.Text(token.position(), token.text());
      }
      case NAME -> {
        tokens.next();
        yield named(token);
      }
      default -> container();
    };
  }

  private static ConstValue named(Token token) {
    return switch (token.text()) {
      case "true" -> new ConstValue.IntValue(token.position(), 1);
      case "false" -> new ConstValue.IntValue(token.position(), 0);
      default -> new ConstValue.Reference(new Name(token.text(), token.position()));
    };
  }

  private ConstValue container() throws SyntaxError {
    tokens.enter();
    try {
      Position position = tokens.peek().position();
      if (tokens.accept("[")) {
        return new ConstValue.ListValue(position, elements());
      }
      if (tokens.accept("{")) {
        return new ConstValue.MapValue(position, entries());
      }
      throw tokens.expected("a value");
    } finally {
      tokens.leave();
    }
  }

  private List<ConstValue> elements() throws SyntaxError {
    List<ConstValue> elements = new ArrayList<>();
    while (!tokens.accept("]")) {
      elements.add(value());
      tokens.separator();
    }
    return List.copyOf(elements);
  }

  private List<ConstValue.Entry> entries() throws SyntaxError {
    List<ConstValue.Entry> entries = new ArrayList<>();
    while (!tokens.accept("}")) {
      ConstValue key = value();
      tokens.expect(":");
      entries.add(new ConstValue.Entry(key, value()));
      tokens.separator();
    }
    return List.copyOf(entries);
  }

  /** Hexadecimal numbers may use all 64 bits. */
  long integer() throws SyntaxError {
    if (tokens.peek().kind() != Token.Kind.INT) {
      throw tokens.expected("a whole number");
    }
    Token token = tokens.next();
    String text = token.text();
    if (text.length() > MAX_DIGITS) {
      throw tooLarge(token);
    }
    boolean hex = text.contains("x");
    BigInteger value = hex ? new BigInteger(text.replace("0x", ""), 16) : new BigInteger(text);
    if (value.bitLength() > 63
        && !(hex && value.signum() > 0 && value.compareTo(MAX_UNSIGNED) < 0)) {
      throw tooLarge(token);
    }
    return value.longValue();
  }

  private static SyntaxError tooLarge(Token token) {
    return new SyntaxError(token.position(), "this number does not fit into 64 bits");
  }

  int integer32(String what) throws SyntaxError {
    Position position = tokens.peek().position();
    long value = integer();
    if (value != (int) value) {
      throw new SyntaxError(position, what + " does not fit into 32 bits");
    }
    return (int) value;
  }
}
