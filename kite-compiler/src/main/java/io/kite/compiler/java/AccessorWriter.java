package io.kite.compiler.java;

import io.kite.compiler.java.SourceWriter.Variables;
import io.kite.compiler.model.ThriftType.Base;

/** Getters, setters, and the methods about whether a field is set. */
final class AccessorWriter {
  private final StructModel struct;
  private final ClassFile file;
  private final SourceWriter out;
  private final JavaTypes types;

  AccessorWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.file = file;
    this.out = file.out();
    this.types = file.types();
  }

  void write() {
    struct.fields().forEach(this::write);
  }

  private void write(StructField field) {
    Variables variables = variables(field);
    if (field.type().isContainer()) {
      new ContainerAccessorWriter(out, types, field, variables).write();
    }
    if (field.type().is(Base.BINARY)) {
      binary(field, variables);
    } else {
      plain(field, variables);
    }
    if (field.primitive()) {
      isSetBit(variables);
    } else {
      isSetReference(variables);
    }
  }

  private Variables variables(StructField field) {
    IsSetStore store = struct.isSetStore();
    String id = field.names().isSetId();
    return Variables.of(
        "Type",
        types.name(field.type()),
        "name",
        field.name(),
        "Name",
        field.names().capitalized(),
        "Struct",
        struct.name(),
        "deprecated",
        field.deprecated() ? "@" + types.library("Deprecated") + "\n" : "",
        "test",
        field.primitive() ? out.fill(store.test(id), Variables.of()) : "",
        "clear",
        field.primitive() ? out.fill(store.clear(id), Variables.of()) : "",
        "set",
        field.primitive() ? out.fill(store.set(id), Variables.of()) : "");
  }

  private void plain(StructField field, Variables variables) {
    file.javadoc(field.doc());
    String nullable = field.primitive() ? "" : "@Nullable\n";
    String prefix = field.type().is(Base.BOOL) ? "is" : "get";
    out.add(
        variables,
        "{deprecated}"
            + nullable
            + "public {Type} "
            + prefix
            + "{Name}() {\n"
            + "  return this.{name};\n}\n\n");
    file.javadoc(field.doc());
    String parameter = field.primitive() ? "" : "@Nullable ";
    String mark = field.primitive() ? "  set{Name}IsSet(true);\n" : "";
    out.add(
        variables,
        "{deprecated}public {Struct} set{Name}("
            + parameter
            + "{Type} {name}) {\n"
            + "  this.{name} = {name};\n"
            + mark
            + "  return this;\n}\n");
    out.blank();
  }

  private void binary(StructField field, Variables variables) {
    file.javadoc(field.doc());
    out.add(
        variables,
        """
        {deprecated}public byte[] get{Name}() {
          set{Name}(TBaseHelper.rightSize(this.{name}));
          return this.{name} == null ? null : this.{name}.array();
        }

        {deprecated}public ByteBuffer bufferFor{Name}() {
          return TBaseHelper.copyBinary(this.{name});
        }

        """);
    file.javadoc(field.doc());
    out.add(
        variables,
        """
        {deprecated}public {Struct} set{Name}(byte[] {name}) {
          this.{name} = {name} == null ? null : ByteBuffer.wrap({name}.clone());
          return this;
        }

        {deprecated}public {Struct} set{Name}(@Nullable ByteBuffer {name}) {
          this.{name} = TBaseHelper.copyBinary({name});
          return this;
        }
        """);
    out.blank();
  }

  private void isSetReference(Variables variables) {
    out.add(
        variables,
        """
        {deprecated}public void unset{Name}() {
          this.{name} = null;
        }

        /** Whether the field has been assigned a value. */
        {deprecated}public boolean isSet{Name}() {
          return this.{name} != null;
        }

        {deprecated}public void set{Name}IsSet(boolean value) {
          if (!value) {
            this.{name} = null;
          }
        }
        """);
    out.blank();
  }

  private void isSetBit(Variables variables) {
    out.add(
        variables,
        """
        {deprecated}public void unset{Name}() {
          {clear}
        }

        /** Whether the field has been assigned a value. */
        {deprecated}public boolean isSet{Name}() {
          return {test};
        }

        {deprecated}public void set{Name}IsSet(boolean value) {
          {set}
        }
        """);
    out.blank();
  }
}
