package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.EnumRef;

/** {@code equals} and {@code hashCode}, with the numbers that Apache's compiler computes. */
final class EqualityWriter {
  private static final String TRUE_OR_FALSE = "131071 : 524287";

  private final StructModel struct;
  private final SourceWriter out;

  EqualityWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.out = file.out();
  }

  void write() {
    out.add(
        """
        @Override
        public boolean equals(Object that) {
          if (that instanceof {name}) {
            return this.equals(({name}) that);
          }
          return false;
        }

        public boolean equals({name} that) {
          if (that == null) {
            return false;
          }
          if (this == that) {
            return true;
          }
        """,
        "name",
        struct.name());
    struct.fields().forEach(this::compare);
    out.lines("  return true;\n}").blank();
    hashCodes();
  }

  private void compare(StructField field) {
    String different =
        field.primitive() ? "this.{name} != that.{name}" : "!this.{name}.equals(that.{name})";
    if (field.primitive() && !field.optional()) {
      out.add("  if (" + different + ") {\n    return false;\n  }", "name", field.name());
    } else {
      out.add(
          "  if (this.{isSet}() || that.{isSet}()) {\n"
              + "    if (!(this.{isSet}() && that.{isSet}())) {\n"
              + "      return false;\n    }\n"
              + "    if ("
              + different
              + ") {\n      return false;\n    }\n  }",
          "isSet",
          field.names().isSet(),
          "name",
          field.name());
    }
  }

  private void hashCodes() {
    out.add("@Override").open("public int hashCode() {").lines("int hashCode = 1;");
    for (StructField field : struct.fields()) {
      if (field.primitive() && !field.optional()) {
        add(hash(field));
      } else {
        String isSet = field.names().isSet() + "()";
        add("(" + isSet + " ? " + TRUE_OR_FALSE + ")");
        out.open("if (" + isSet + ") {");
        add(hash(field));
        out.close();
      }
    }
    out.lines("return hashCode;").close().blank();
  }

  private void add(String hash) {
    out.add("hashCode = hashCode * 8191 + " + hash + ";");
  }

  private static String hash(StructField field) {
    String value = "this." + field.name();
    ThriftType type = field.type().real();
    if (type == Base.BOOL) {
      return "(" + value + " ? " + TRUE_OR_FALSE + ")";
    } else if (type == Base.I64 || type == Base.DOUBLE) {
      return "TBaseHelper.hashCode(" + value + ")";
    } else if (type instanceof EnumRef) {
      return value + ".getValue()";
    }
    return field.primitive() ? value : value + ".hashCode()";
  }
}
