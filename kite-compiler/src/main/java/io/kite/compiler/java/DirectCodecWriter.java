package io.kite.compiler.java;

/**
 * The two methods by which a struct reads and writes itself on Kite's own readers and writers: no
 * objects for fields and containers, no scheme to be looked up.
 */
final class DirectCodecWriter {
  private final StructModel struct;
  private final SourceWriter out;
  private final JavaTypes types;
  private final ValidationWriter validation;

  DirectCodecWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.out = file.out();
    this.types = file.types();
    this.validation = new ValidationWriter(struct, file);
  }

  void write() {
    reader();
    writer();
  }

  private void reader() {
    out.add("@Override").open("public void read(ThriftReader in) throws TException {");
    openFields(out);
    DirectReads reads = new DirectReads(out, types);
    for (StructField field : struct.fields()) {
      openCase(out, types, field);
      String value = reads.field(field.type(), "this." + field.name());
      out.lines("this." + field.name() + " = " + value + ";");
      if (field.primitive()) {
        out.lines(field.names().setIsSet() + "(true);");
      }
      out.lines("break;").close();
    }
    closeFields(out);
    validation.checkRead("this");
    validation.callCheck();
    out.close().blank();
  }

  /** Up to the {@code switch} over what {@code nextField} gives. */
  static void openFields(SourceWriter out) {
    out.lines("int outer = in.beginStruct();");
    out.add("int field = in.nextField();");
    out.open("while (field != ThriftReader.STOP) {").open("switch (field) {");
  }

  static void openCase(SourceWriter out, JavaTypes types, StructField field) {
    out.open(
        "case {id} << 8 | {type}: { // {idl}",
        "id",
        String.valueOf(field.id()),
        "type",
        types.wireType(field.type()),
        "idl",
        field.names().idl());
  }

  static void closeFields(SourceWriter out) {
    out.lines("default:\n  in.skip(field);").close();
    out.lines("field = in.nextField();").close();
    out.lines("in.endStruct(outer);");
  }

  private void writer() {
    out.add("@Override").open("public void write(ThriftWriter out) throws TException {");
    validation.callCheck();
    out.lines("int outer = out.beginStruct();");
    DirectWrites writes = new DirectWrites(out, types);
    for (StructField field : struct.fieldsById()) {
      boolean conditional = struct.writtenIfSet(field);
      if (conditional) {
        String isSet =
            field.primitive() ? field.names().isSet() + "()" : "this." + field.name() + " != null";
        out.open("if ({isSet}) {", "isSet", isSet);
      }
      writes.field(field.id(), field.type(), "this." + field.name());
      if (conditional) {
        out.close();
      }
    }
    out.lines("out.endStruct(outer);").close().blank();
  }
}
