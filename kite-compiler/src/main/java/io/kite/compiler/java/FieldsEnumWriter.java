package io.kite.compiler.java;

/** The nested enum {@code _Fields}, which names a struct's fields for generic access. */
final class FieldsEnumWriter {
  private final StructModel struct;
  private final ClassFile file;
  private final SourceWriter out;

  FieldsEnumWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.file = file;
    this.out = file.out();
  }

  void write() {
    out.blank().lines("/** The fields, to be found by id or by name. */");
    out.open("public enum _Fields implements TFieldIdEnum {");
    for (StructField field : struct.fields()) {
      file.javadoc(field.doc());
      out.lines(
          "%s((short) %d, \"%s\"),"
              .formatted(field.names().constant(), field.id(), field.names().idl()));
    }
    out.lines(";");
    out.add(
        """

        private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

        static {
          for (_Fields field : EnumSet.allOf(_Fields.class)) {
            byName.put(field.getFieldName(), field);
          }
        }

        /** The field with this id, or null when there is none. */
        @Nullable
        public static _Fields findByThriftId(int fieldId) {
          switch (fieldId) {
        """);
    for (StructField field : struct.fields()) {
      out.lines("    case " + field.id() + ":");
      out.lines("      return " + field.names().constant() + ";");
    }
    out.add(
        """
            default:
              return null;
          }
        }

        /**
         * The field with this id.
         *
         * @throws IllegalArgumentException when there is none
         */
        public static _Fields findByThriftIdOrThrow(int fieldId) {
          _Fields fields = findByThriftId(fieldId);
          if (fields == null) {
            throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
          }
          return fields;
        }

        /** The field with this name, or null when there is none. */
        @Nullable
        public static _Fields findByName(String name) {
          return byName.get(name);
        }

        private final short _thriftId;
        private final String _fieldName;

        _Fields(short thriftId, String fieldName) {
          _thriftId = thriftId;
          _fieldName = fieldName;
        }

        @Override
        public short getThriftFieldId() {
          return _thriftId;
        }

        @Override
        public String getFieldName() {
          return _fieldName;
        }
        """);
    out.close().blank();
  }
}
