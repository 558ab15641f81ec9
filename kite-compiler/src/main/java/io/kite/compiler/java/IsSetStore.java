package io.kite.compiler.java;

/** Where a struct remembers which of its primitive fields are set: the smallest that holds them. */
enum IsSetStore {
  NONE(""),
  BYTE("byte"),
  SHORT("short"),
  INT("int"),
  LONG("long"),
  BIT_SET("");

  private final String type;

  IsSetStore(String type) {
    this.type = type;
  }

  static IsSetStore of(int primitives) {
    if (primitives == 0) {
      return NONE;
    }
    for (IsSetStore store : new IsSetStore[] {BYTE, SHORT, INT, LONG}) {
      if (primitives <= store.bits()) {
        return store;
      }
    }
    return BIT_SET;
  }

  private int bits() {
    return switch (this) {
      case BYTE -> Byte.SIZE;
      case SHORT -> Short.SIZE;
      case INT -> Integer.SIZE;
      default -> Long.SIZE;
    };
  }

  String fieldName() {
    return this == BIT_SET ? "__isset_bit_vector" : "__isset_bitfield";
  }

  /** Of the field in a class file; empty when there is none. */
  String descriptor() {
    return switch (this) {
      case NONE -> "";
      case BYTE -> "B";
      case SHORT -> "S";
      case INT -> "I";
      case LONG -> "J";
      case BIT_SET -> "Ljava/util/BitSet;";
    };
  }

  String declaration(int primitives) {
    return switch (this) {
      case NONE -> "";
      case BIT_SET -> "private BitSet __isset_bit_vector = new BitSet(" + primitives + ");";
      default -> "private " + type + " __isset_bitfield = 0;";
    };
  }

  String copyFromOther() {
    return switch (this) {
      case NONE -> "";
      case BIT_SET ->
          "__isset_bit_vector.clear();\n__isset_bit_vector.or(other.__isset_bit_vector);";
      default -> "__isset_bitfield = other.__isset_bitfield;";
    };
  }

  /** After Java's deserialization, which calls no constructor. */
  String reset() {
    return switch (this) {
      case NONE -> "";
      case BIT_SET -> "__isset_bit_vector = new BitSet(1);";
      default -> "__isset_bitfield = 0;";
    };
  }

  String test(String id) {
    return this == BIT_SET
        ? "__isset_bit_vector.get(" + id + ")"
        : "EncodingUtils.testBit(__isset_bitfield, " + id + ")";
  }

  String clear(String id) {
    return this == BIT_SET
        ? "__isset_bit_vector.clear(" + id + ");"
        : "__isset_bitfield = EncodingUtils.clearBit(__isset_bitfield, " + id + ");";
  }

  /** Sets the bit to what the variable {@code value} says. */
  String set(String id) {
    return this == BIT_SET
        ? "__isset_bit_vector.set(" + id + ", value);"
        : "__isset_bitfield = EncodingUtils.setBit(__isset_bitfield, " + id + ", value);";
  }
}
