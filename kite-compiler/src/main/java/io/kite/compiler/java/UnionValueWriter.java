package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;

/**
 * What libthrift's base of all unions asks of each: the type, and how its value is written. That is
 * the same in both schemes; only the field's id is told in another way, and not here.
 */
final class UnionValueWriter {
  private final StructModel union;
  private final SourceWriter out;
  private final JavaTypes types;

  UnionValueWriter(StructModel union, ClassFile file) {
    this.union = union;
    this.out = file.out();
    this.types = file.types();
  }

  void write() {
    checkType();
    read(false);
    write(false);
    read(true);
    write(true);
    descriptors();
  }

  private void checkType() {
    out.add("@Override");
    out.open(
        "protected void checkType(_Fields setField, Object value) throws ClassCastException {");
    out.open("switch (setField) {");
    for (StructField field : union.fields()) {
      out.add(
          """
          case {constant}:
            if (value instanceof {type}) {
              break;
            }
            throw new ClassCastException(
                "Was expecting value of type {shown} for field '{idl}', but got "
                    + value.getClass().getSimpleName());
          """,
          "constant",
          field.names().constant(),
          "type",
          raw(field.type()),
          "shown",
          types.boxed(field.type()),
          "idl",
          field.names().idl());
    }
    unknown();
    out.close().blank();
  }

  /** What {@code instanceof} can ask for. */
  private String raw(ThriftType type) {
    ThriftType real = type.real();
    if (real instanceof ListType) {
      return types.library("List");
    } else if (real instanceof SetType) {
      return types.library("Set");
    }
    return real instanceof MapType ? types.library("Map") : types.boxed(real);
  }

  private void unknown() {
    out.add("default:\n  throw new IllegalArgumentException(\"Unknown field id \" + setField);");
    out.close();
  }

  private void read(boolean tuple) {
    out.add("@Override");
    out.open(
        tuple
            ? "protected Object tupleSchemeReadValue(TProtocol iprot, short fieldID) throws"
                + " TException {"
            : "protected Object standardSchemeReadValue(TProtocol iprot, TField field) throws"
                + " TException {");
    out.lines(
        "_Fields setField = _Fields.findByThriftId(" + (tuple ? "fieldID" : "field.id") + ");");
    out.open("if (setField == null) {");
    out.add(
        tuple
            ? "throw new TProtocolException(\"Couldn't find a field with field id \" + fieldID);"
            : "TProtocolUtil.skip(iprot, field.type);\nreturn null;");
    out.close().open("switch (setField) {");
    ReadStatements reads = new ReadStatements(out, types, false);
    for (StructField field : union.fields()) {
      out.open("case {constant}: {", "constant", field.names().constant());
      if (!tuple) {
        out.open("if (field.type != {type}) {", "type", types.wireType(field.type()));
        out.add("TProtocolUtil.skip(iprot, field.type);\nreturn null;").close();
      }
      out.lines(types.boxed(field.type()) + " _value;");
      reads.read(field.type(), "_value");
      out.lines("return _value;").close();
    }
    unknown();
    out.close().blank();
  }

  private void write(boolean tuple) {
    out.add("@Override");
    out.open(
        "protected void {scheme}SchemeWriteValue(TProtocol oprot) throws TException {",
        "scheme",
        tuple ? "tuple" : "standard");
    out.open("switch (setField_) {");
    WriteStatements writes = new WriteStatements(out, types, false);
    for (StructField field : union.fields()) {
      String type = types.boxed(field.type());
      out.open("case {constant}: {", "constant", field.names().constant());
      out.lines(type + " _value = (" + type + ") value_;");
      writes.write(field.type(), "_value");
      out.lines("return;").close();
    }
    out.add(
        """
        default:
          throw new IllegalStateException("Cannot write union with unknown field " + setField_);
        """);
    out.close().close().blank();
  }

  private void descriptors() {
    out.add("@Override").open("protected TField getFieldDesc(_Fields setField) {");
    out.open("switch (setField) {");
    for (StructField field : union.fields()) {
      out.lines("case " + field.names().constant() + ":");
      out.lines("  return " + field.names().descriptor() + ";");
    }
    unknown();
    out.close().blank();
    out.add(
        """
        @Override
        protected TStruct getStructDesc() {
          return STRUCT_DESC;
        }

        @Override
        protected _Fields enumForId(short id) {
          return _Fields.findByThriftIdOrThrow(id);
        }

        @Nullable
        @Override
        public _Fields fieldForId(int fieldId) {
          return _Fields.findByThriftId(fieldId);
        }

        """);
  }
}
