package io.kite.compiler.java;

import io.kite.compiler.diagnostic.Diagnostics;
import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.model.Program;
import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;
import io.kite.compiler.model.ThriftType.StructRef;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Definition.Struct;
import io.kite.compiler.tree.Field;
import io.kite.compiler.tree.Function;
import io.kite.compiler.tree.Name;
import io.kite.compiler.tree.TypeTree;
import org.jspecify.annotations.Nullable;

/** What is good Thrift but cannot be said in Java. */
final class JavaChecker {
  private final Program program;
  private final JavaOptions options;
  private final Diagnostics diagnostics;
  private final StructModels structs;

  JavaChecker(Program program, JavaOptions options, Diagnostics diagnostics) {
    this.program = program;
    this.options = options;
    this.diagnostics = diagnostics;
    this.structs = new StructModels(program, options);
  }

  void check() {
    for (Definition definition : program.document().definitions()) {
      if (definition instanceof Struct struct) {
        struct(struct);
      } else if (definition instanceof Definition.Service service) {
        service(service);
      } else if (definition instanceof Definition.Const constant) {
        type(constant.type());
      }
    }
  }

  private void struct(Struct struct) {
    struct.fields().stream().map(Field::type).forEach(this::type);
  }

  private void service(Definition.Service service) {
    Name name = service.name();
    if (ServiceModel.nests(name.text())) {
      error(name.position(), "a service cannot be called '%s': a class in it is".formatted(name));
    }
    for (Function function : service.functions()) {
      type(function.result());
      function.arguments().stream().map(Field::type).forEach(this::type);
      function.exceptions().stream().map(Field::type).forEach(this::type);
    }
  }

  private void type(@Nullable TypeTree tree) {
    if (tree != null) {
      type(structs.type(tree), tree.position());
    }
  }

  private void type(ThriftType type, Position position) {
    ThriftType real = type.real();
    if (real instanceof ListType list) {
      type(list.element(), position);
    } else if (real instanceof SetType set) {
      type(set.element(), position);
    } else if (real instanceof MapType map) {
      type(map.key(), position);
      type(map.value(), position);
    } else if (real instanceof EnumRef ref) {
      reachable(ref.program(), ref.tree().name(), position);
    } else if (real instanceof StructRef ref) {
      reachable(ref.program(), ref.tree().name(), position);
    }
  }

  /** A class in a package cannot name one that is in none. */
  private void reachable(Program owner, Name name, Position position) {
    if (options.packageOf(owner).isEmpty() && !options.packageOf(program).isEmpty()) {
      error(
          position,
          "'%s' cannot be used here: '%s' has no java namespace".formatted(name, owner.name()));
    }
  }

  private void error(Position position, String message) {
    diagnostics.error(program.source(), position, message);
  }
}
