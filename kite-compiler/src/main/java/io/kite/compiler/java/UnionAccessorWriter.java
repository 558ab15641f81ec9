package io.kite.compiler.java;

import io.kite.compiler.java.SourceWriter.Variables;
import io.kite.compiler.model.ThriftType.Base;
import java.util.Set;

/** A union's makers, getters and setters, one of each for every field. */
final class UnionAccessorWriter {
  /** Methods of every union or object that a maker with the same parameter would quarrel with. */
  private static final Set<String> METHODS =
      Set.of("isSet", "getFieldValue", "enumForId", "equals", "compareTo", "wait");

  private final StructModel union;
  private final ClassFile file;
  private final SourceWriter out;
  private final JavaTypes types;

  UnionAccessorWriter(StructModel union, ClassFile file) {
    this.union = union;
    this.file = file;
    this.out = file.out();
    this.types = file.types();
  }

  void write() {
    union.fields().forEach(this::maker);
    for (StructField field : union.fields()) {
      Variables variables = variables(field);
      if (field.type().is(Base.BINARY)) {
        binary(field, variables);
      } else {
        getter(field, variables);
      }
      setter(field, variables);
    }
  }

  private Variables variables(StructField field) {
    return Variables.of(
        "Union", union.name(),
        "Type", types.name(field.type()),
        "Boxed", types.boxed(field.type()),
        "constant", field.names().constant(),
        "idl", field.names().idl(),
        "maker", maker(field.names()),
        "get", field.names().getter(false),
        "set", field.names().setter(),
        "isSet", field.names().isSet(),
        "bufferFor", field.names().bufferFor(),
        "deprecated", field.deprecated() ? "@" + types.library("Deprecated") + "\n" : "");
  }

  private static String maker(FieldNames names) {
    String name = JavaNames.identifier(names.idl());
    return METHODS.contains(name) ? "$" + name : name;
  }

  private void maker(StructField field) {
    Variables variables = variables(field);
    String maker =
        """
        public static {Union} {maker}({Type} value) {
          {Union} x = new {Union}();
          x.{set}({value});
          return x;
        }

        """;
    out.add(variables.and("value", "value"), maker);
    if (field.type().is(Base.BINARY)) {
      out.add(variables.and("Type", "byte[]", "value", types.wrapped("value")), maker);
    }
  }

  private void getter(StructField field, Variables variables) {
    file.javadoc(field.doc());
    out.add(
        variables,
        """
        {deprecated}public {Type} {get}() {
          if (getSetField() == _Fields.{constant}) {
            return ({Boxed}) getFieldValue();
          }
        """);
    notSet(variables);
  }

  private void notSet(Variables variables) {
    out.add(
        variables,
        """
          throw new RuntimeException(
              "Cannot get field '{idl}' because union is currently set to "
                  + (getSetField() == null ? "nothing" : getFieldDesc(getSetField()).name));
        }

        """);
  }

  private void binary(StructField field, Variables variables) {
    file.javadoc(field.doc());
    out.add(
        variables.and(
            "value", types.handedOut("(" + types.boxed(Base.BINARY) + ") getFieldValue()")),
        """
        {deprecated}public byte[] {get}() {
          {set}(TBaseHelper.rightSize({bufferFor}()));
          ByteBuffer b = {bufferFor}();
          return b == null ? null : b.array();
        }

        public ByteBuffer {bufferFor}() {
          if (getSetField() == _Fields.{constant}) {
            return {value};
          }
        """);
    notSet(variables);
    file.javadoc(field.doc());
    out.add(
        variables.and("bytes", types.wrapped("value")),
        """
        {deprecated}public void {set}(byte[] value) {
          {set}({bytes});
        }

        """);
  }

  private void setter(StructField field, Variables variables) {
    file.javadoc(field.doc());
    String value =
        field.primitive()
            ? "value"
            : types.library("Objects") + ".requireNonNull(value, \"_Fields.{constant}\")";
    out.add(
        variables,
        "{deprecated}public void {set}({Type} value) {\n"
            + "  setField_ = _Fields.{constant};\n"
            + "  value_ = "
            + value
            + ";\n}\n\n"
            + "public boolean {isSet}() {\n"
            + "  return setField_ == _Fields.{constant};\n}\n\n");
  }
}
