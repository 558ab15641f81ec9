package io.kite.compiler.tree;

import io.kite.compiler.diagnostic.Position;
import java.util.List;

/** The value of a constant or the default of a field, as it was written. */
public sealed interface ConstValue {
  Position position();

  /** Also {@code true} and {@code false}, which Thrift takes for 1 and 0. */
  record IntValue(Position position, long value) implements ConstValue {}

  record DoubleValue(Position position, double value) implements ConstValue {}

  record Text(Position position, String value) implements ConstValue {}

  /** The name of another constant or of an enum's value. */
  record Reference(Name name) implements ConstValue {
    @Override
    public Position position() {
      return name.position();
    }
  }

  record ListValue(Position position, List<ConstValue> elements) implements ConstValue {}

  record MapValue(Position position, List<Entry> entries) implements ConstValue {}

  /** {@code key : value}. */
  record Entry(ConstValue key, ConstValue value) {}
}
