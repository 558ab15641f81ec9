package io.kite.compiler.java;

import io.kite.compiler.java.StructModel.Role;

/** Reading and writing: Thrift's, which is left to a scheme, and Java's own. */
final class SerializationWriter {
  private final StructModel struct;
  private final SourceWriter out;

  SerializationWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.out = file.out();
  }

  void write() {
    out.add(
        """
        @Override
        public void read(TProtocol iprot) throws TException {
          scheme(iprot).read(iprot, this);
        }

        @Override
        public void write(TProtocol oprot) throws TException {
          scheme(oprot).write(oprot, this);
        }

        private static <S extends IScheme> S scheme(TProtocol proto) {
          return (StandardScheme.class.equals(proto.getScheme())
                  ? STANDARD_SCHEME_FACTORY
                  : TUPLE_SCHEME_FACTORY)
              .getScheme();
        }

        """);
    javas();
  }

  /** {@code writeObject} and {@code readObject}, by the compact protocol. */
  void javas() {
    out.add(
        """
        private void writeObject(ObjectOutputStream out) throws IOException {
          try {
            write(new TCompactProtocol(new TIOStreamTransport(out)));
          } catch (TException te) {
            throw new IOException(te);
          }
        }

        """);
    out.open(
        "private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException"
            + " {");
    out.open("try {");
    if (struct.role() != Role.UNION && struct.isSetStore() != IsSetStore.NONE) {
      out.lines("// Java's deserialization calls no constructor.");
      out.add(struct.isSetStore().reset());
    }
    out.add("read(new TCompactProtocol(new TIOStreamTransport(in)));");
    out.next("} catch (TException te) {").add("throw new IOException(te);");
    out.close().close().blank();
  }
}
