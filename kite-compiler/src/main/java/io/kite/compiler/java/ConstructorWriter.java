package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.StructRef;
import io.kite.compiler.tree.Definition.Struct.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** The three constructors, {@code deepCopy} and {@code clear}. */
final class ConstructorWriter {
  /** Of parameters that a Java constructor may have; {@code long} and {@code double} take two. */
  private static final int MAX_SLOTS = 254;

  private final StructModel struct;
  private final SourceWriter out;
  private final JavaTypes types;

  ConstructorWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.out = file.out();
    this.types = file.types();
  }

  void write() {
    out.open("public {name}() {", "name", struct.name());
    ValueWriter defaults = new ValueWriter(out, types, false);
    struct.fields().forEach(field -> setDefault(defaults, field));
    out.close().blank();
    withFields();
    copy();
    clear();
  }

  private void setDefault(ValueWriter values, StructField field) {
    if (field.defaultValue() != null) {
      String value = values.expression(field.defaultValue(), field.type());
      out.lines("this." + field.name() + " = " + value + ";");
    }
  }

  private void withFields() {
    List<StructField> fields = struct.fields().stream().filter(field -> !field.optional()).toList();
    if (fields.isEmpty() || slots(fields) > MAX_SLOTS) {
      return;
    }
    String parameters =
        fields.stream()
            .map(field -> types.name(field.type()) + " " + field.name())
            .collect(Collectors.joining(", "));
    out.open("public {name}({parameters}) {", "name", struct.name(), "parameters", parameters);
    out.lines("this();");
    for (StructField field : fields) {
      String value = field.type().is(Base.BINARY) ? types.handedOut(field.name()) : field.name();
      out.lines("this." + field.name() + " = " + value + ";");
      if (field.primitive()) {
        out.lines(field.names().setIsSet() + "(true);");
      }
    }
    out.close().blank();
  }

  private static int slots(List<StructField> fields) {
    return fields.stream()
        .mapToInt(field -> field.type().is(Base.I64) || field.type().is(Base.DOUBLE) ? 2 : 1)
        .sum();
  }

  private void copy() {
    out.lines("/** Copies deeply. */");
    out.open("public {name}({name} other) {", "name", struct.name());
    if (struct.isSetStore() != IsSetStore.NONE) {
      out.add(struct.isSetStore().copyFromOther());
    }
    CopyWriter copies = new CopyWriter(out, types);
    for (StructField field : struct.fields()) {
      if (field.primitive()) {
        out.lines("this.%1$s = other.%1$s;".formatted(field.name()));
      } else {
        out.open("if (other.{isSet}()) {", "isSet", field.names().isSet());
        String copy = copies.expression(field.type(), "other." + field.name());
        out.lines("this." + field.name() + " = " + copy + ";");
        out.close();
      }
    }
    out.close();
    out.add(
        """

        @Override
        public {name} deepCopy() {
          return new {name}(this);
        }

        """,
        "name",
        struct.name());
  }

  private void clear() {
    out.add("@Override").open("public void clear() {");
    ValueWriter defaults = new ValueWriter(out, types, false);
    for (StructField field : struct.fields()) {
      if (field.defaultValue() != null) {
        setDefault(defaults, field);
      } else if (field.primitive()) {
        out.lines(field.names().setIsSet() + "(false);");
        out.lines("this." + field.name() + " = " + zero(field) + ";");
      } else if (reused(field)) {
        out.add("if (this.{name} != null) {\n  this.{name}.clear();\n}", "name", field.name());
      } else {
        out.lines("this." + field.name() + " = null;");
      }
    }
    out.close().blank();
  }

  private boolean reused(StructField field) {
    return types.options().has(JavaOption.REUSE_OBJECTS)
        && (field.type().isContainer()
            || (field.type().real() instanceof StructRef ref
                && ref.tree().kind() != Kind.EXCEPTION));
  }

  private static String zero(StructField field) {
    if (field.type().is(Base.BOOL)) {
      return "false";
    }
    return field.type().is(Base.DOUBLE) ? "0.0" : "0";
  }
}
