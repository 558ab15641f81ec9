package io.kite.compiler.java;

import io.kite.compiler.tree.Annotation;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.EnumValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes an enum. */
final class EnumWriter {
  private final Definition.EnumType tree;
  private final ClassFile file;
  private final SourceWriter out;
  private final String name;
  private final String number;

  private EnumWriter(Target target, Definition.EnumType tree) {
    this.tree = tree;
    this.name = JavaNames.type(tree.name().text());
    Set<String> constants =
        tree.values().stream().map(EnumWriter::constant).collect(Collectors.toSet());
    this.file = new ClassFile(target, name, constants);
    this.out = file.out();
    this.number = JavaNames.unlike("value", constants);
  }

  static JavaFile write(Target target, Definition.EnumType tree) {
    return new EnumWriter(target, tree).write();
  }

  static String constant(EnumValue value) {
    return JavaNames.identifier(value.name().text());
  }

  private JavaFile write() {
    file.javadoc(tree.doc());
    file.annotate(deprecated(tree.annotations()));
    out.open("public enum {name} implements TEnum {", "name", name);
    for (EnumValue value : tree.values()) {
      file.javadoc(value.doc());
      if (deprecated(value.annotations())) {
        out.add("@Deprecated");
      }
      out.lines(constant(value) + "(" + value.value() + "),");
    }
    out.lines(";");
    out.add(
        """

        private final int {number};

        private {name}(int {number}) {
          this.{number} = {number};
        }

        /** The number that stands for it in the IDL and on the wire. */
        @Override
        public int getValue() {
          return {number};
        }
        """,
        "name",
        name,
        "number",
        number);
    findByValue();
    out.close();
    return file.finish();
  }

  private void findByValue() {
    out.blank().lines("/** The constant for a number of the IDL, or null when there is none. */");
    out.add("@Nullable");
    out.open("public static {name} findByValue(int {number}) {", "name", name, "number", number);
    out.open("switch ({number}) {", "number", number);
    Set<Integer> seen = new HashSet<>();
    for (EnumValue value : tree.values()) {
      // Two names for one number are legal; the first one is read.
      if (seen.add(value.value())) {
        out.lines("case " + value.value() + ":\n  return " + constant(value) + ";");
      }
    }
    out.lines("default:\n  return null;").close().close();
  }

  private static boolean deprecated(List<Annotation> annotations) {
    return annotations.stream().anyMatch(a -> a.name().text().equals("deprecated"));
  }
}
