package io.kite.compiler.model;

import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.tree.ConstValue;
import java.util.UUID;

/** Values of the base types. */
final class Scalars {
  private Scalars() {}

  static Value fit(ConstValue value, Base type) throws ModelException {
    return switch (type) {
      case BOOL -> new Value.Bool(integer(value, type) > 0);
      case I8, I16 -> new Value.Int(wrapped(value, type));
      case I32 -> new Value.Int(ranged(value, type, Integer.MIN_VALUE, Integer.MAX_VALUE));
      case I64 -> new Value.Int(integer(value, type));
      case DOUBLE -> new Value.Floating(floating(value));
      case STRING, BINARY -> new Value.Text(text(value, type));
      case UUID -> new Value.Text(uuid(value));
    };
  }

  static ModelException mismatch(ConstValue value, String type) {
    return new ModelException(
        value.position(), "expected a value of " + type + ", found " + shown(value));
  }

  private static long integer(ConstValue value, Base type) throws ModelException {
    if (value instanceof ConstValue.IntValue number) {
      return number.value();
    }
    throw mismatch(value, TypeNames.of(type));
  }

  /** Bit patterns are written like 0xFF, so the unsigned range is good too. */
  private static long wrapped(ConstValue value, Base type) throws ModelException {
    return type == Base.I8
        ? (byte) ranged(value, type, Byte.MIN_VALUE, 0xFF)
        : (short) ranged(value, type, Short.MIN_VALUE, 0xFFFF);
  }

  private static long ranged(ConstValue value, Base type, long min, long max)
      throws ModelException {
    long number = integer(value, type);
    if (number < min || number > max) {
      throw new ModelException(
          value.position(), number + " does not fit into " + TypeNames.of(type));
    }
    return number;
  }

  private static double floating(ConstValue value) throws ModelException {
    if (value instanceof ConstValue.DoubleValue number) {
      return number.value();
    }
    return integer(value, Base.DOUBLE);
  }

  private static String text(ConstValue value, Base type) throws ModelException {
    if (value instanceof ConstValue.Text text) {
      return text.value();
    }
    throw mismatch(value, TypeNames.of(type));
  }

  private static String uuid(ConstValue value) throws ModelException {
    String text = text(value, Base.UUID);
    String digits =
        text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text;
    if (!digits.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw new ModelException(value.position(), "'" + text + "' is not a UUID");
    }
    return UUID.fromString(digits).toString();
  }

  private static String shown(ConstValue value) {
    if (value instanceof ConstValue.IntValue number) {
      return String.valueOf(number.value());
    } else if (value instanceof ConstValue.DoubleValue number) {
      return String.valueOf(number.value());
    } else if (value instanceof ConstValue.Text) {
      return "a string";
    }
    return value instanceof ConstValue.ListValue ? "a list" : "a map";
  }
}
