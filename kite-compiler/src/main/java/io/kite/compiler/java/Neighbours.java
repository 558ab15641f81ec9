package io.kite.compiler.java;

import io.kite.compiler.model.Program;
import io.kite.compiler.tree.Definition;
import java.util.HashSet;
import java.util.Set;

/** The classes in a file's Java package, as far as it can know: its own, and its includes'. */
final class Neighbours {
  private Neighbours() {}

  static Set<String> of(Program program, JavaOptions options) {
    Set<String> names = new HashSet<>();
    add(program, names);
    for (Program included : program.transitiveIncludes()) {
      if (options.packageOf(included).equals(options.packageOf(program))) {
        add(included, names);
      }
    }
    return names;
  }

  private static void add(Program program, Set<String> names) {
    for (Definition definition : program.document().definitions()) {
      if (!(definition instanceof Definition.Const)
          && !(definition instanceof Definition.Typedef)) {
        names.add(JavaNames.type(definition.name().text()));
      }
    }
    names.add(program.name() + "Constants");
  }
}
