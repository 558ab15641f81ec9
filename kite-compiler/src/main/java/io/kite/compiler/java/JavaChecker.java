package io.kite.compiler.java;

import io.kite.compiler.diagnostic.Diagnostics;
import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.model.Program;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Definition.Struct;
import io.kite.compiler.tree.Name;

/** What is good Thrift but cannot be said in Java, or not yet. */
final class JavaChecker {
  private final Program program;
  private final Diagnostics diagnostics;

  JavaChecker(Program program, Diagnostics diagnostics) {
    this.program = program;
    this.diagnostics = diagnostics;
  }

  void check() {
    for (Definition definition : program.document().definitions()) {
      Name name = definition.name();
      if (definition instanceof Struct struct && struct.kind() == Struct.Kind.UNION) {
        error(name.position(), "unions are not supported yet: '" + name + "'");
      } else if (definition instanceof Definition.Service && ServiceModel.nests(name.text())) {
        error(
            name.position(),
            "a service cannot be called '" + name + "': a class nested into its own is");
      }
    }
    namespaces();
  }

  private void namespaces() {
    if (program.namespace("java").isEmpty()) {
      return;
    }
    for (Program included : program.transitiveIncludes()) {
      if (included.namespace("java").isEmpty()) {
        error(
            new Position(1, 1),
            "'%s' has no java namespace, so Java code in a package cannot use it"
                .formatted(included.name()));
      }
    }
  }

  private void error(Position position, String message) {
    diagnostics.error(program.source(), position, message);
  }
}
