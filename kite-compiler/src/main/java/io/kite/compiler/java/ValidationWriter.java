package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType.StructRef;
import io.kite.compiler.tree.Definition.Struct.Kind;
import java.util.List;

/** {@code validate}, and what readers check besides: whether all that is required is there. */
final class ValidationWriter {
  private final StructModel struct;
  private final SourceWriter out;
  private final boolean bean;
  private final List<StructField> checked;

  ValidationWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.out = file.out();
    this.bean = file.options().has(JavaOption.BEANS);
    this.checked = struct.fields().stream().filter(this::isChecked).toList();
  }

  /** Whether a number is there can be told after reading only, but in beans. */
  private boolean isChecked(StructField field) {
    return field.required() && (bean || !field.primitive());
  }

  void write() {
    if (!checked.isEmpty()) {
      out.open("private void checkRequired() throws TException {");
      String problem = bean ? "is unset! Struct:" : "was not present! Struct: ";
      checked.forEach(field -> check(field, "this", problem));
      out.close().blank();
    }
    out.open("public void validate() throws TException {");
    callCheck();
    for (StructField field : struct.fields()) {
      if (field.type().real() instanceof StructRef ref && ref.tree().kind() == Kind.STRUCT) {
        out.add("if (this.{name} != null) {\n  this.{name}.validate();\n}", "name", field.name());
      }
    }
    out.close().blank();
  }

  /** Calls what looks at this struct alone, not at those in it. */
  void callCheck() {
    if (!checked.isEmpty()) {
      out.lines("checkRequired();");
    }
  }

  /**
   * @param object that has been read
   */
  void checkRead(String object) {
    struct.fields().stream()
        .filter(field -> field.required() && !isChecked(field))
        .forEach(field -> check(field, object, "was not found in serialized data! Struct: "));
  }

  private void check(StructField field, String object, String problem) {
    out.add(
        """
        if (!{object}.{isSet}()) {
          throw new TProtocolException("Required field '{idl}' {problem}" + {object});
        }
        """,
        "object",
        object,
        "isSet",
        field.names().isSet(),
        "idl",
        field.names().idl(),
        "problem",
        problem);
  }
}
