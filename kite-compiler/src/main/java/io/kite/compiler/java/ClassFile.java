package io.kite.compiler.java;

import io.kite.compiler.tree.Doc;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One Java file in the making. */
final class ClassFile {
  /** What {@code -Xlint:all} finds in code that has to look as Apache's does. */
  static final String SUPPRESSIONS =
      "@SuppressWarnings({\"cast\", \"dep-ann\", \"deprecation\", \"rawtypes\", \"serial\","
          + " \"this-escape\", \"unchecked\", \"unused\"})";

  private final JavaOptions options;
  private final String javaPackage;
  private final String name;
  private final SourceWriter out;
  private final JavaTypes types;

  /**
   * @param own simple names that mean something of this class's own: nested classes, fields
   */
  ClassFile(Target target, String name, Set<String> own) {
    this.options = target.options();
    this.javaPackage = options.packageOf(target.program());
    this.name = name;
    Set<String> taken = new HashSet<>(own);
    taken.add(name);
    Imports imports = new Imports(javaPackage, taken, target.neighbours());
    this.out = new SourceWriter(imports);
    this.types = new JavaTypes(imports, own, options);
  }

  /** The name, as the JVM knows it, of a class in this file. */
  String binaryName(String simpleName) {
    String prefix = javaPackage.isEmpty() ? "" : javaPackage + ".";
    return prefix + (simpleName.equals(name) ? name : name + "$" + simpleName);
  }

  SourceWriter out() {
    return out;
  }

  JavaOptions options() {
    return options;
  }

  JavaTypes types() {
    return types;
  }

  /** The annotations of a top-level class. */
  void annotate(boolean deprecated) {
    if (deprecated) {
      out.add("@Deprecated");
    }
    boolean jakarta = options.has(JavaOption.JAKARTA_ANNOTATIONS);
    if (options.has(JavaOption.GENERATED_ANNOTATIONS, "undated")
        || (jakarta && !options.has(JavaOption.GENERATED_ANNOTATIONS))) {
      String annotation = (jakarta ? "jakarta" : "javax") + ".annotation.Generated";
      out.lines("@" + out.imports().use(annotation) + "(\"io.kite.compiler\")");
    }
    out.add(SUPPRESSIONS);
  }

  void javadoc(@Nullable Doc doc) {
    if (doc != null) {
      out.lines(Javadoc.of(doc));
    }
  }

  JavaFile finish() {
    StringBuilder text = new StringBuilder("// Generated from Thrift IDL by Kite; do not edit.\n");
    if (!javaPackage.isEmpty()) {
      text.append("package ").append(javaPackage).append(";\n");
    }
    text.append('\n');
    for (String needed : out.imports().needed()) {
      text.append("import ").append(needed).append(";\n");
    }
    text.append('\n').append(out);
    String folder = javaPackage.isEmpty() ? "" : javaPackage.replace('.', '/') + "/";
    return new JavaFile(folder + name + ".java", text.toString());
  }
}
