package io.kite.compiler.java;

import io.kite.compiler.java.StructModel.Role;
import java.util.HashSet;
import java.util.Set;

/** Writes the class of a struct, from top to bottom. */
final class StructWriter {
  private final StructModel struct;
  private final ClassFile file;
  private final SourceWriter out;

  private StructWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.file = file;
    this.out = file.out();
  }

  static JavaFile write(Target target, StructModel struct) {
    ClassFile file = new ClassFile(target, struct.name(), ownNames(struct));
    writeInto(file, struct);
    return file.finish();
  }

  /** Writes the class into a file, nested where its role says so. */
  static void writeInto(ClassFile file, StructModel struct) {
    new StructWriter(struct, file).write();
  }

  /** The simple names that mean something of the class's own. */
  static Set<String> ownNames(StructModel struct) {
    Set<String> names = new HashSet<>();
    names.add("_Fields");
    for (String scheme : new String[] {"StandardScheme", "TupleScheme"}) {
      names.add(struct.name() + scheme);
      names.add(struct.name() + scheme + "Factory");
    }
    struct.fields().forEach(field -> names.add(field.name()));
    return names;
  }

  private void write() {
    open();
    new DescriptorWriter(struct, file).write();
    fields();
    new FieldsEnumWriter(struct, file).write();
    isSetIds();
    new MetaDataWriter(struct, file).write();
    new ConstructorWriter(struct, file).write();
    new AccessorWriter(struct, file).write();
    new FieldAccessWriter(struct, file).write();
    new EqualityWriter(struct, file).write();
    new ComparisonWriter(struct, file).write();
    new TextWriter(struct, file).write();
    new ValidationWriter(struct, file).write();
    new DirectCodecWriter(struct, file).write();
    new SerializationWriter(struct, file).write();
    new StandardSchemeWriter(struct, file).write();
    new TupleSchemeWriter(struct, file).write();
    out.close();
  }

  private void open() {
    file.javadoc(struct.doc());
    if (struct.nested()) {
      out.add(ClassFile.SUPPRESSIONS);
    } else {
      file.annotate(struct.annotated("deprecated"));
    }
    out.open(
        "public {modifiers}class {name} {superclass}implements TBase<{name}, {name}._Fields>,"
            + " ThriftStruct, Serializable, Cloneable, Comparable<{name}> {",
        "modifiers",
        (struct.nested() ? "static " : "") + (struct.annotated("final") ? "final " : ""),
        "name",
        struct.name(),
        "superclass",
        struct.role() == Role.EXCEPTION
            ? "extends " + file.types().library("TException") + " "
            : "");
  }

  private void fields() {
    JavaOptions options = file.options();
    boolean hidden = options.has(JavaOption.BEANS) || options.has(JavaOption.PRIVATE_MEMBERS);
    for (StructField field : struct.fields()) {
      if (!hidden) {
        file.javadoc(field.doc());
      }
      String nullable = field.primitive() ? "" : "@Nullable ";
      out.add(
          (hidden ? "private " : "public ") + nullable + "{type} {name};",
          "type",
          file.types().name(field.type()),
          "name",
          field.name());
    }
    out.blank();
  }

  private void isSetIds() {
    int id = 0;
    for (StructField field : struct.primitiveFields()) {
      out.lines("private static final int " + field.names().isSetId() + " = " + id++ + ";");
    }
    if (id > 0) {
      out.add(struct.isSetStore().declaration(id)).blank();
    }
    if (!struct.optionalFields().isEmpty()) {
      out.lines("private static final _Fields[] optionals = {");
      for (StructField field : struct.optionalFields()) {
        out.lines("  _Fields." + field.names().constant() + ",");
      }
      out.lines("};").blank();
    }
  }
}
