package io.kite.compiler.model;

import io.kite.compiler.tree.Definition;

/** A type whose names have been looked up. */
public sealed interface ThriftType {

  /** The types of the language itself. */
  enum Base implements ThriftType {
    BOOL,
    I8,
    I16,
    I32,
    I64,
    DOUBLE,
    STRING,
    BINARY,
    UUID
  }

  record ListType(ThriftType element) implements ThriftType {}

  record SetType(ThriftType element) implements ThriftType {}

  record MapType(ThriftType key, ThriftType value) implements ThriftType {}

  record EnumRef(Program program, Definition.EnumType tree) implements ThriftType {}

  record StructRef(Program program, Definition.Struct tree) implements ThriftType {}

  /** A typedef; its name is of use for metadata only. */
  record Alias(String name, ThriftType target) implements ThriftType {}

  /** What is behind the typedefs. */
  default ThriftType real() {
    ThriftType type = this;
    while (type instanceof Alias alias) {
      type = alias.target();
    }
    return type;
  }

  /** Whether it is a number or a truth value, which is always there. */
  default boolean isPrimitive() {
    return real() instanceof Base base
        && base != Base.STRING
        && base != Base.BINARY
        && base != Base.UUID;
  }

  default boolean is(Base base) {
    return real() == base;
  }

  default boolean isContainer() {
    ThriftType real = real();
    return real instanceof ListType || real instanceof SetType || real instanceof MapType;
  }
}
