package io.kite.compiler.java;

/** A union on Kite's own readers and writers, as {@link DirectCodecWriter} for structs. */
final class UnionCodecWriter {
  private final StructModel union;
  private final SourceWriter out;
  private final JavaTypes types;

  UnionCodecWriter(StructModel union, ClassFile file) {
    this.union = union;
    this.out = file.out();
    this.types = file.types();
  }

  void write() {
    reader();
    writer();
  }

  private void reader() {
    out.add("@Override").open("public void read(ThriftReader in) throws TException {");
    out.lines("setField_ = null;\nvalue_ = null;");
    DirectCodecWriter.openFields(out);
    DirectReads reads = new DirectReads(out, types);
    for (StructField field : union.fields()) {
      DirectCodecWriter.openCase(out, types, field);
      out.lines("one(_Fields." + field.names().constant() + ");");
      out.lines("value_ = " + reads.value(field.type()) + ";");
      out.lines("break;").close();
    }
    DirectCodecWriter.closeFields(out);
    // An enum's constant that this side does not know.
    out.lines("if (value_ == null) {\n  setField_ = null;\n}").close().blank();
    out.add(
        """
        private void one(_Fields field) throws TException {
          if (setField_ != null) {
            throw new TProtocolException(
                TProtocolException.INVALID_DATA,
                "union {idl} with two fields: " + setField_ + " and " + field);
          }
          setField_ = field;
        }

        """,
        "idl",
        union.idlName());
  }

  private void writer() {
    out.add("@Override").open("public void write(ThriftWriter out) throws TException {");
    out.add(
        """
        if (setField_ == null || value_ == null) {
          throw new TProtocolException("Cannot write a TUnion with no set value!");
        }
        int outer = out.beginStruct();
        """);
    out.open("switch (setField_) {");
    DirectWrites writes = new DirectWrites(out, types);
    for (StructField field : union.fields()) {
      String type = types.boxed(field.type());
      out.open("case {constant}: {", "constant", field.names().constant());
      out.lines(type + " value = (" + type + ") value_;");
      writes.field(field.id(), field.type(), "value");
      out.lines("out.endStruct(outer);\nreturn;").close();
    }
    out.add(
        """
        default:
          throw new IllegalStateException("Cannot write union with unknown field " + setField_);
        """);
    out.close().close().blank();
  }
}
