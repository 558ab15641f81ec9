package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.SetType;
import io.kite.compiler.model.ThriftType.StructRef;
import io.kite.compiler.tree.Definition.Struct.Kind;
import java.util.List;

/** {@code toString} and {@code validate}. */
final class TextWriter {
  private final StructModel struct;
  private final ClassFile file;
  private final SourceWriter out;

  TextWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.file = file;
    this.out = file.out();
  }

  void write() {
    out.add("@Override").open("public String toString() {");
    out.add("StringBuilder sb = new StringBuilder(\"{idl}(\");", "idl", struct.idlName());
    out.lines("boolean first = true;");
    struct.fields().forEach(this::append);
    out.lines("sb.append(\")\");\nreturn sb.toString();").close().blank();
    validate();
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

  private void validate() {
    List<StructField> checked = struct.checkedFields(file.options());
    if (!checked.isEmpty()) {
      checkRequired(checked);
    }
    out.open("public void validate() throws TException {");
    if (!checked.isEmpty()) {
      out.lines("checkRequired();");
    }
    for (StructField field : struct.fields()) {
      if (field.type().real() instanceof StructRef ref && ref.tree().kind() == Kind.STRUCT) {
        out.add("if (this.{name} != null) {\n  this.{name}.validate();\n}", "name", field.name());
      }
    }
    out.close().blank();
  }

  private void checkRequired(List<StructField> checked) {
    boolean bean = file.options().has(JavaOption.BEANS);
    out.open("private void checkRequired() throws TException {");
    for (StructField field : checked) {
      out.add(
          """
          if (!{isSet}()) {
            throw new TProtocolException(
                "Required field '{idl}' {problem}" + toString());
          }
          """,
          "problem",
          bean ? "is unset! Struct:" : "was not present! Struct: ",
          "isSet",
          field.names().isSet(),
          "idl",
          field.names().idl());
    }
    out.close().blank();
  }
}
