package io.kite.compiler.java;

/** The static descriptors that the protocols are given, and the choice between the two schemes. */
final class DescriptorWriter {
  private final StructModel struct;
  private final ClassFile file;
  private final SourceWriter out;
  private final JavaTypes types;

  DescriptorWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.file = file;
    this.out = file.out();
    this.types = file.types();
  }

  void write() {
    fields();
    out.add(
        """

        private static final SchemeFactory STANDARD_SCHEME_FACTORY = new {name}StandardSchemeFactory();
        private static final SchemeFactory TUPLE_SCHEME_FACTORY = new {name}TupleSchemeFactory();

        """,
        "name",
        struct.name());
  }

  /** The struct's and its fields', which is all that a union has. */
  void fields() {
    long version = SerialVersion.of(struct, file.binaryName(struct.name()), file.options());
    out.lines("private static final long serialVersionUID = " + version + "L;").blank();
    out.add(
        "private static final TStruct STRUCT_DESC = new TStruct(\"{idl}\");",
        "idl",
        struct.idlName());
    for (StructField field : struct.fields()) {
      out.add(
          "private static final TField {descriptor} = new TField(\"{idl}\", {type}, (short) {id});",
          "descriptor",
          field.names().descriptor(),
          "idl",
          field.names().idl(),
          "type",
          types.wireType(field.type()),
          "id",
          String.valueOf(field.id()));
    }
  }
}
