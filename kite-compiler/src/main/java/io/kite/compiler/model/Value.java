package io.kite.compiler.model;

import io.kite.compiler.tree.EnumValue;
import io.kite.compiler.tree.Field;
import java.util.List;

/**
 * The value of a constant or a default, fitted to its type; references are replaced by what they
 * mean.
 */
public sealed interface Value {

  record Bool(boolean value) implements Value {}

  /** Of any width. */
  record Int(long value) implements Value {}

  record Floating(double value) implements Value {}

  /** A string, a binary, or a UUID. */
  record Text(String value) implements Value {}

  record EnumConstant(ThriftType.EnumRef type, EnumValue constant) implements Value {}

  /** A list or a set. */
  record Elements(List<Value> values) implements Value {}

  record Entries(List<Entry> entries) implements Value {}

  record Entry(Value key, Value value) {}

  record StructValue(ThriftType.StructRef type, List<FieldValue> fields) implements Value {}

  record FieldValue(Field field, ThriftType type, Value value) {}
}
