package io.kite.compiler.model;

import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Definition.Struct.Kind;
import io.kite.compiler.tree.Field;
import io.kite.compiler.tree.Function;
import io.kite.compiler.tree.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules for the services of a file. */
final class ServiceChecker {
  private final Checker checker;
  private final Program program;

  /** Structs of which is said what there is to say. */
  private final Set<String> warned = new HashSet<>();

  ServiceChecker(Checker checker, Program program) {
    this.checker = checker;
    this.program = program;
  }

  void check(Definition.Service service) {
    if (service.parent() != null) {
      parent(service, service.parent());
    }
    checker.annotations(service.annotations());
    Checker.Unique names = checker.unique("function");
    for (Function function : service.functions()) {
      names.add(function.name());
      checker.annotations(function.annotations());
      if (function.result() != null) {
        checker.type(function.result());
      }
      checker.fields(function.arguments());
      function.arguments().forEach(this::argument);
      checker.fields(function.exceptions());
      function.exceptions().forEach(this::exception);
      if (function.oneway()) {
        oneway(function);
      }
    }
  }

  private void parent(Definition.Service service, Name name) {
    try {
      List<Definition.Service> line = new ArrayList<>(List.of(service));
      ServiceRef parent = Types.service(program, name);
      while (!contains(line, parent.tree())) {
        line.add(parent.tree());
        Name next = parent.tree().parent();
        if (next == null) {
          return;
        }
        parent = Types.service(parent.program(), next);
      }
      checker.error(name.position(), "service '" + service.name() + "' extends itself");
    } catch (ModelException e) {
      // A fault further up is reported where it stands.
      if (e.position().equals(name.position())) {
        checker.report(e);
      }
    }
  }

  /** By identity: services that read alike are still two. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean contains(List<Definition.Service> line, Definition.Service service) {
    return line.stream().anyMatch(seen -> seen == service);
  }

  private void argument(Field field) {
    try {
      if (Types.resolve(program, field.type()).real() instanceof ThriftType.StructRef ref
          && warned.add(ref.tree().name().text())) {
        String required =
            ref.tree().fields().stream()
                .filter(one -> one.requirement() == Field.Requirement.REQUIRED)
                .map(one -> "'" + one.name() + "'")
                .collect(Collectors.joining(", "));
        if (!required.isEmpty()) {
          checker.warning(
              field.type().position(),
              "%s of '%s' can never be left out again: who still has this IDL refuses a message"
                      .formatted(required, ref.tree().name())
                  + " without what is required");
        }
      }
    } catch (ModelException e) {
      // An unknown type has been reported with the other fields.
      return;
    }
  }

  private void exception(Field field) {
    if (field.name().text().equals("success")) {
      checker.error(
          field.name().position(), "an exception cannot be called 'success': the result is");
    }
    try {
      ThriftType type = Types.resolve(program, field.type()).real();
      if (!(type instanceof ThriftType.StructRef ref) || ref.tree().kind() != Kind.EXCEPTION) {
        checker.error(
            field.type().position(), "expected an exception, found " + TypeNames.of(type));
      }
    } catch (ModelException e) {
      // An unknown type has been reported with the other fields.
      return;
    }
  }

  private void oneway(Function function) {
    if (function.result() != null) {
      checker.error(function.name().position(), "a oneway function returns void");
    }
    if (!function.exceptions().isEmpty()) {
      checker.error(function.name().position(), "a oneway function throws nothing");
    }
  }
}
