package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.SetType;

/** {@code toString}. */
final class TextWriter {
  private final StructModel struct;
  private final SourceWriter out;

  TextWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.out = file.out();
  }

  void write() {
    out.add("@Override").open("public String toString() {");
    out.add("StringBuilder sb = new StringBuilder(\"{idl}(\");", "idl", struct.idlName());
    out.lines("boolean first = true;");
    struct.fields().forEach(this::append);
    out.lines("sb.append(\")\");\nreturn sb.toString();").close().blank();
  }

  private void append(StructField field) {
    if (field.optional()) {
      out.open("if ({isSet}()) {", "isSet", field.names().isSet());
    }
    out.lines("if (!first) {\n  sb.append(\", \");\n}");
    out.lines("sb.append(\"" + field.names().idl() + ":\");");
    String value = "this." + field.name();
    if (field.primitive()) {
      out.lines("sb.append(" + value + ");");
    } else {
      out.open("if ({value} == null) {", "value", value).lines("sb.append(\"null\");");
      boolean octets = isOctets(field.type().real());
      out.next("} else {");
      out.add(
          octets ? "TBaseHelper.toString({value}, sb);" : "sb.append({value});", "value", value);
      out.close();
    }
    out.lines("first = false;");
    if (field.optional()) {
      out.close();
    }
  }

  /** Bytes, or a list or set of them: a buffer's own text says nothing of what is in it. */
  private static boolean isOctets(ThriftType type) {
    if (type instanceof ListType list) {
      return list.element().is(Base.BINARY);
    }
    return type instanceof SetType set ? set.element().is(Base.BINARY) : type == Base.BINARY;
  }
}
