package io.kite.compiler.java;

import java.util.List;

/** The scheme of the tuple protocol: no ids, only a bit for each field that need not be there. */
final class TupleSchemeWriter {
  private final StructModel struct;
  private final SourceWriter out;
  private final ReadStatements reads;
  private final WriteStatements writes;
  private final List<StructField> required;
  private final List<StructField> others;

  TupleSchemeWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.out = file.out();
    this.reads = new ReadStatements(out, file.types(), true);
    this.writes = new WriteStatements(out, file.types(), true);
    this.required = struct.fields().stream().filter(StructField::required).toList();
    this.others = struct.fields().stream().filter(field -> !field.required()).toList();
  }

  void write() {
    out.add(
        """
        private static class {name}TupleSchemeFactory implements SchemeFactory {
          @Override
          public {name}TupleScheme getScheme() {
            return new {name}TupleScheme();
          }
        }

        """,
        "name",
        struct.name());
    out.open(
        "private static class {name}TupleScheme extends TupleScheme<{name}> {",
        "name",
        struct.name());
    writer();
    reader();
    out.close();
  }

  private void writer() {
    out.add("@Override");
    out.open(
        "public void write(TProtocol prot, {name} struct) throws TException {",
        "name",
        struct.name());
    out.add("TTupleProtocol oprot = (TTupleProtocol) prot;");
    required.forEach(this::write);
    if (!others.isEmpty()) {
      out.add("BitSet optionals = new BitSet();");
      for (int i = 0; i < others.size(); i++) {
        open("struct." + others.get(i).names().isSet() + "()");
        out.lines("optionals.set(" + i + ");").close();
      }
      out.lines("oprot.writeBitSet(optionals, " + others.size() + ");");
    }
    for (StructField field : others) {
      open("struct." + field.names().isSet() + "()");
      write(field);
      out.close();
    }
    out.close().blank();
  }

  private void reader() {
    out.add("@Override");
    out.open(
        "public void read(TProtocol prot, {name} struct) throws TException {",
        "name",
        struct.name());
    out.lines("prot.incrementRecursionDepth();").open("try {");
    out.add("TTupleProtocol iprot = (TTupleProtocol) prot;");
    required.forEach(this::read);
    if (!others.isEmpty()) {
      out.add("BitSet incoming = iprot.readBitSet({count});", "count", "" + others.size());
    }
    for (int i = 0; i < others.size(); i++) {
      open("incoming.get(" + i + ")");
      read(others.get(i));
      out.close();
    }
    out.next("} finally {").lines("prot.decrementRecursionDepth();").close();
    out.close();
  }

  private void open(String condition) {
    out.open("if ({condition}) {", "condition", condition);
  }

  private void write(StructField field) {
    writes.write(field.type(), "struct." + field.name());
  }

  private void read(StructField field) {
    reads.readField(field.type(), "struct." + field.name());
    out.lines("struct." + field.names().setIsSet() + "(true);");
  }
}
