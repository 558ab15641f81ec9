package io.kite.compiler.java;

/** The scheme of protocols that write each field with its id. */
final class StandardSchemeWriter {
  private final StructModel struct;
  private final ClassFile file;
  private final SourceWriter out;
  private final JavaTypes types;
  private final ReadStatements reads;
  private final WriteStatements writes;

  StandardSchemeWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.file = file;
    this.out = file.out();
    this.types = file.types();
    this.reads = new ReadStatements(out, types, false);
    this.writes = new WriteStatements(out, types, false);
  }

  void write() {
    out.add(
        """
        private static class {name}StandardSchemeFactory implements SchemeFactory {
          @Override
          public {name}StandardScheme getScheme() {
            return new {name}StandardScheme();
          }
        }

        """,
        "name",
        struct.name());
    out.open(
        "private static class {name}StandardScheme extends StandardScheme<{name}> {",
        "name",
        struct.name());
    reader();
    writer();
    out.close().blank();
  }

  private void reader() {
    out.add("@Override");
    out.open(
        "public void read(TProtocol iprot, {name} struct) throws TException {",
        "name",
        struct.name());
    out.lines("iprot.incrementRecursionDepth();").open("try {");
    out.add("TField schemeField;\niprot.readStructBegin();");
    out.open("while (true) {");
    out.add(
        """
        schemeField = iprot.readFieldBegin();
        if (schemeField.type == TType.STOP) {
          break;
        }
        """);
    out.open("switch (schemeField.id) {");
    struct.fields().forEach(this::read);
    out.add("default:\n  TProtocolUtil.skip(iprot, schemeField.type);");
    out.close().lines("iprot.readFieldEnd();").close().lines("iprot.readStructEnd();");
    new ValidationWriter(struct, file).checkRead("struct");
    out.lines("struct.validate();");
    out.next("} finally {").lines("iprot.decrementRecursionDepth();").close();
    out.close().blank();
  }

  private void read(StructField field) {
    out.open(
        "case {id}: // {constant}", "id", "" + field.id(), "constant", field.names().constant());
    out.open("if (schemeField.type == {type}) {", "type", types.wireType(field.type()));
    reads.readField(field.type(), "struct." + field.name());
    out.lines("struct." + field.names().setIsSet() + "(true);");
    out.next("} else {").add("TProtocolUtil.skip(iprot, schemeField.type);").close();
    out.close("  break;");
  }

  private void writer() {
    out.add("@Override");
    out.open(
        "public void write(TProtocol oprot, {name} struct) throws TException {",
        "name",
        struct.name());
    out.lines("struct.validate();\noprot.writeStructBegin(STRUCT_DESC);");
    struct.fieldsById().forEach(this::write);
    out.lines("oprot.writeFieldStop();\noprot.writeStructEnd();").close();
  }

  private void write(StructField field) {
    boolean conditional = struct.writtenIfSet(field);
    if (conditional) {
      out.open(
          field.primitive() ? "if (struct.{isSet}()) {" : "if (struct.{name} != null) {",
          "isSet",
          field.names().isSet(),
          "name",
          field.name());
    }
    out.lines("oprot.writeFieldBegin(" + field.names().descriptor() + ");");
    writes.write(field.type(), "struct." + field.name());
    out.lines("oprot.writeFieldEnd();");
    if (conditional) {
      out.close();
    }
  }
}
