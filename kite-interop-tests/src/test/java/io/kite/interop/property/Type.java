package io.kite.interop.property;

import java.util.List;

/** A type as a schema writes it; {@code toString} is that text. */
sealed interface Type {
  /** What is behind the typedefs. */
  default Type real() {
    return this;
  }

  /** The types of the language. */
  enum Base implements Type {
    BOOL("bool"),
    BYTE("byte"),
    I8("i8"),
    I16("i16"),
    I32("i32"),
    I64("i64"),
    DOUBLE("double"),
    STRING("string"),
    BINARY("binary"),
    UUID("uuid");

    private final String text;

    Base(String text) {
      this.text = text;
    }

    /** Whether a field of it has a value even when it is not set. */
    boolean isPrimitive() {
      return this != STRING && this != BINARY && this != UUID;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * @param numbers one for each constant
   */
  record EnumType(String name, List<Integer> numbers) implements Type {
    static String constant(int number) {
      return number < 0 ? "MINUS_" + -number : "N_" + number;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A struct, a union or an exception. */
  record StructType(String name) implements Type {
    @Override
    public String toString() {
      return name;
    }
  }

  record Typedef(String name, Type target) implements Type {
    @Override
    public Type real() {
      return target.real();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  record ListOf(Type element) implements Type {
    @Override
    public String toString() {
      return "list<" + element + ">";
    }
  }

  record SetOf(Type element) implements Type {
    @Override
    public String toString() {
      return "set<" + element + ">";
    }
  }

  record MapOf(Type key, Type value) implements Type {
    @Override
    public String toString() {
      return "map<" + key + ", " + value + ">";
    }
  }
}
