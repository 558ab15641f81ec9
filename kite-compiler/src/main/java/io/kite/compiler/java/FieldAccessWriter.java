package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType.Base;

/** Generic access: get, set and ask for a field that is named by its {@code _Fields}. */
final class FieldAccessWriter {
  private final StructModel struct;
  private final SourceWriter out;
  private final JavaTypes types;

  FieldAccessWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.out = file.out();
    this.types = file.types();
  }

  void write() {
    setFieldValue();
    getFieldValue();
    isSet();
    out.add(
        """
        @Nullable
        @Override
        public _Fields fieldForId(int fieldId) {
          return _Fields.findByThriftId(fieldId);
        }
        """);
    out.blank();
  }

  private void setFieldValue() {
    out.add("@Override");
    out.open("public void setFieldValue(_Fields field, @Nullable Object value) {");
    out.open("switch (field) {");
    for (StructField field : struct.fields()) {
      out.add(
          """
          case {constant}:
            if (value == null) {
              {unset}();
            } else {octets}{
              {set}(({Type}) value);
            }
            break;
          """,
          "constant",
          field.names().constant(),
          "unset",
          field.names().unset(),
          "set",
          field.names().setter(),
          "Type",
          types.boxed(field.type()),
          "octets",
          field.type().is(Base.BINARY)
              ? "if (value instanceof byte[]) {\n    %s((byte[]) value);\n  } else "
                  .formatted(field.names().setter())
              : "");
    }
    out.close().close().blank();
  }

  private void getFieldValue() {
    out.add("@Nullable\n@Override").open("public Object getFieldValue(_Fields field) {");
    out.open("switch (field) {");
    for (StructField field : struct.fields()) {
      String getter = field.names().getter(field.type().is(Base.BOOL));
      out.lines("case " + field.names().constant() + ":\n  return " + getter + "();");
    }
    out.close().add("throw new IllegalStateException();").close().blank();
  }

  private void isSet() {
    out.lines("/** Whether the field has been assigned a value. */");
    out.add("@Override").open("public boolean isSet(_Fields field) {");
    out.add(
        """
        if (field == null) {
          throw new IllegalArgumentException();
        }
        """);
    out.open("switch (field) {");
    for (StructField field : struct.fields()) {
      String question = field.names().isSet();
      out.lines("case " + field.names().constant() + ":\n  return " + question + "();");
    }
    out.close().add("throw new IllegalStateException();").close().blank();
  }
}
