package io.kite.compiler.java;

import io.kite.compiler.java.SourceWriter.Variables;
import io.kite.compiler.model.ThriftType.Base;

/** Getters, setters, and the methods about whether a field is set. */
final class AccessorWriter {
  private final StructModel struct;
  private final ClassFile file;
  private final SourceWriter out;
  private final JavaTypes types;
  private final boolean bean;

  AccessorWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.file = file;
    this.out = file.out();
    this.types = file.types();
    this.bean = file.options().has(JavaOption.BEANS);
  }

  void write() {
    struct.fields().forEach(this::write);
  }

  private void write(StructField field) {
    Variables variables = variables(field);
    OptionalGetter optional = OptionalGetter.of(field, types);
    if (field.type().isContainer()) {
      new ContainerAccessorWriter(out, types, field, optional, variables).write();
    }
    if (field.type().is(Base.BINARY)) {
      binary(field, variables);
    } else {
      getter(field, optional, variables);
    }
    setter(field, variables);
    isSet(field, variables);
  }

  private Variables variables(StructField field) {
    FieldNames names = field.names();
    return Variables.of(
        "Type", types.name(field.type()),
        "name", field.name(),
        "get", names.getter(field.type().is(Base.BOOL)),
        "set", names.setter(),
        "bufferFor", names.bufferFor(),
        "Struct", bean ? "void" : struct.name(),
        "return", bean ? "" : "  return this;\n",
        "deprecated", field.deprecated() ? "@" + types.library("Deprecated") + "\n" : "");
  }

  private void getter(StructField field, OptionalGetter optional, Variables variables) {
    file.javadoc(field.doc());
    if (optional.wraps()) {
      out.add(
          variables.and(
              "Type", optional.type(types.boxed(field.type())),
              "isSet", field.names().isSet(),
              "some", optional.some("this." + field.name()),
              "none", optional.none()),
          """
          {deprecated}public {Type} {get}() {
            return this.{isSet}() ? {some} : {none};
          }
          """);
    } else {
      String nullable = field.primitive() ? "" : "@Nullable\n";
      out.add(
          variables,
          "{deprecated}" + nullable + "public {Type} {get}() {\n  return this.{name};\n}\n");
    }
    out.blank();
  }

  private void binary(StructField field, Variables variables) {
    file.javadoc(field.doc());
    out.add(
        variables.and("buffer", types.handedOut("this." + field.name())),
        """
        {deprecated}public byte[] {get}() {
          {set}(TBaseHelper.rightSize(this.{name}));
          return this.{name} == null ? null : this.{name}.array();
        }

        {deprecated}public ByteBuffer {bufferFor}() {
          return {buffer};
        }

        """);
    file.javadoc(field.doc());
    out.add(
        variables.and("bytes", types.wrapped(field.name())),
        """
        {deprecated}public {Struct} {set}(byte[] {name}) {
          this.{name} = {name} == null ? null : {bytes};
        {return}}
        """);
    out.blank();
  }

  private void setter(StructField field, Variables variables) {
    boolean binary = field.type().is(Base.BINARY);
    if (!binary) {
      file.javadoc(field.doc());
    }
    out.add(
        variables.and(
            "nullable", field.primitive() ? "" : "@" + types.library("Nullable") + " ",
            "value", binary ? types.handedOut(field.name()) : field.name(),
            "mark", field.primitive() ? "  " + field.names().setIsSet() + "(true);\n" : ""),
        """
        {deprecated}public {Struct} {set}({nullable}{Type} {name}) {
          this.{name} = {value};
        {mark}{return}}
        """);
    out.blank();
  }

  private void isSet(StructField field, Variables variables) {
    IsSetStore store = struct.isSetStore();
    String id = field.names().isSetId();
    boolean bit = field.primitive();
    String clear = bit ? store.clear(id) : "this." + field.name() + " = null;";
    String set = bit ? store.set(id) : "if (!value) {\n    " + clear + "\n  }";
    out.add(
        variables.and(
            "unset", field.names().unset(),
            "isSet", field.names().isSet(),
            "setIsSet", field.names().setIsSet(),
            "clear", library(clear),
            "test", library(bit ? store.test(id) : "this." + field.name() + " != null"),
            "mark", library(set)),
        """
        {deprecated}public void {unset}() {
          {clear}
        }

        /** Whether the field has been assigned a value. */
        {deprecated}public boolean {isSet}() {
          return {test};
        }

        {deprecated}public void {setIsSet}(boolean value) {
          {mark}
        }
        """);
    out.blank();
  }

  /** With the classes of the library in it imported. */
  private String library(String snippet) {
    return out.fill(snippet, Variables.of());
  }
}
