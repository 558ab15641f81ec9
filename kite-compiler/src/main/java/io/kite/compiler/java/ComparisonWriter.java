package io.kite.compiler.java;

/** {@code compareTo}: field by field, an unset one first. */
final class ComparisonWriter {
  private final StructModel struct;
  private final SourceWriter out;

  ComparisonWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.out = file.out();
  }

  void write() {
    out.add("@Override").open("public int compareTo({name} other) {", "name", struct.name());
    out.add(
        """
        if (!getClass().equals(other.getClass())) {
          return getClass().getName().compareTo(other.getClass().getName());
        }
        int lastComparison = 0;
        """);
    for (StructField field : struct.fields()) {
      out.add(
          """
          lastComparison = Boolean.compare({isSet}(), other.{isSet}());
          if (lastComparison != 0) {
            return lastComparison;
          }
          if ({isSet}()) {
            lastComparison = TBaseHelper.compareTo(this.{name}, other.{name});
            if (lastComparison != 0) {
              return lastComparison;
            }
          }
          """,
          "isSet",
          field.names().isSet(),
          "name",
          field.name());
    }
    out.lines("return 0;").close().blank();
  }
}
