package io.kite.compiler.java;

import java.util.Set;

/** Writes the class of a union, from top to bottom. */
final class UnionWriter {
  private final StructModel union;
  private final ClassFile file;
  private final SourceWriter out;

  private UnionWriter(StructModel union, ClassFile file) {
    this.union = union;
    this.file = file;
    this.out = file.out();
  }

  static JavaFile write(Target target, StructModel union) {
    ClassFile file = new ClassFile(target, union.name(), Set.of("_Fields"));
    new UnionWriter(union, file).write();
    return file.finish();
  }

  private void write() {
    file.javadoc(union.doc());
    file.annotate(union.annotated("deprecated"));
    out.open(
        "public {final}class {name} extends TUnion<{name}, {name}._Fields> implements ThriftStruct"
            + " {",
        "final",
        union.annotated("final") ? "final " : "",
        "name",
        union.name());
    new DescriptorWriter(union, file).fields();
    new FieldsEnumWriter(union, file).write();
    new MetaDataWriter(union, file).write();
    constructors();
    new UnionAccessorWriter(union, file).write();
    new UnionValueWriter(union, file).write();
    new UnionCodecWriter(union, file).write();
    comparison();
    new SerializationWriter(union, file).javas();
    out.close();
  }

  private void constructors() {
    out.open("public {name}() {", "name", union.name());
    ValueWriter values = new ValueWriter(out, file.types(), false);
    for (StructField field : union.fields()) {
      if (field.defaultValue() != null) {
        String value = values.expression(field.defaultValue(), field.type());
        out.lines("setField_ = _Fields." + field.names().constant() + ";");
        out.lines("value_ = " + value + ";");
        break;
      }
    }
    out.close().blank();
    out.add(
        """
        public {name}(_Fields setField, Object value) {
          super(setField, value);
        }

        /** Copies deeply. */
        public {name}({name} other) {
          super(other);
        }

        @Override
        public {name} deepCopy() {
          return new {name}(this);
        }

        """,
        "name",
        union.name());
  }

  private void comparison() {
    out.add(
        """
        @Override
        public boolean equals(Object other) {
          return other instanceof {name} && equals(({name}) other);
        }

        public boolean equals({name} other) {
          return other != null
              && getSetField() == other.getSetField()
              && Objects.equals(getFieldValue(), other.getFieldValue());
        }

        @Override
        public int compareTo({name} other) {
          int lastComparison = TBaseHelper.compareTo(getSetField(), other.getSetField());
          return lastComparison == 0
              ? TBaseHelper.compareTo(getFieldValue(), other.getFieldValue())
              : lastComparison;
        }

        @Override
        public int hashCode() {
          List<Object> list = new ArrayList<Object>();
          list.add(this.getClass().getName());
          if (setField_ != null) {
            list.add(setField_.getThriftFieldId());
            list.add(value_ instanceof TEnum ? ((TEnum) value_).getValue() : value_);
          }
          return list.hashCode();
        }

        """,
        "name",
        union.name());
  }
}
