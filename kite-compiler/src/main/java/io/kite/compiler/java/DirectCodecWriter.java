package io.kite.compiler.java;

/**
 * The two methods by which a struct reads and writes itself on Kite's own readers and writers: no
 * objects for fields and containers, no scheme to be looked up.
 */
final class DirectCodecWriter {
  private final StructModel struct;
  private final SourceWriter out;
  private final JavaTypes types;

  DirectCodecWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.out = file.out();
    this.types = file.types();
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
    struct.fields().forEach(this::checkPrimitive);
    checkRequired();
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

  /** Only while reading can it be told whether a number was there. */
  private void checkPrimitive(StructField field) {
    if (field.required() && field.primitive() && !types.options().has(JavaOption.BEANS)) {
      out.add(
          """
          if (!{isSet}()) {
            throw new TProtocolException(
                "Required field '{idl}' was not found in serialized data! Struct: " + this);
          }
          """,
          "isSet",
          field.names().isSet(),
          "idl",
          field.names().idl());
    }
  }

  private void checkRequired() {
    if (!struct.checkedFields(types.options()).isEmpty()) {
      out.lines("checkRequired();");
    }
  }

  private void writer() {
    out.add("@Override").open("public void write(ThriftWriter out) throws TException {");
    checkRequired();
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
