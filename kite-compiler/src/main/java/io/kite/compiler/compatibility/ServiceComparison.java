package io.kite.compiler.compatibility;

import io.kite.compiler.compatibility.FieldComparison.Fields;
import io.kite.compiler.compatibility.FieldComparison.Kind;
import io.kite.compiler.model.Program;
import io.kite.compiler.model.ServiceRef;
import io.kite.compiler.tree.Field;
import io.kite.compiler.tree.Function;
import io.kite.compiler.tree.Name;
import io.kite.compiler.tree.TypeTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The methods of services, inherited ones too: the name is what is sent. */
final class ServiceComparison {
  private final Changes changes;
  private final TypeComparison types;

  /**
   * A method and the service that declares it.
   *
   * @param own whether that is the service that is asked, and not one that it extends
   */
  private record Method(ServiceRef owner, Function function, boolean own) {
    Program program() {
      return owner.program();
    }

    String called() {
      return "method '" + owner.tree().name() + "." + function.name() + "'";
    }
  }

  ServiceComparison(Changes changes, TypeComparison types) {
    this.changes = changes;
    this.types = types;
  }

  void compare(ServiceRef before, ServiceRef after) {
    Map<String, Method> methods = methods(after);
    Set<String> lost = new TreeSet<>();
    for (Method old : methods(before).values()) {
      Method now = methods.get(old.function().name().text());
      if (now == null && old.own()) {
        changes.breaking(
            old.program(),
            old.function().name(),
            "%s is gone: to older clients it is unknown. Keep it, a renamed one too"
                .formatted(old.called()));
      } else if (now == null && !isExtended(after, old.owner().tree().name())) {
        lost.add(old.function().name().text());
      } else if (now != null && (old.own() || now.own())) {
        // What both inherit is compared where it is declared.
        methods(old, now);
      }
    }
    if (!lost.isEmpty()) {
      changes.breaking(
          after.program(),
          after.tree().name(),
          ("service '%s' does not extend '%s' any more: to older clients %s is unknown."
                  + " Extend it again, or declare that here")
              .formatted(after.tree().name(), before.tree().parent(), String.join(", ", lost)));
    }
  }

  private static Map<String, Method> methods(ServiceRef service) {
    Map<String, Method> methods = new LinkedHashMap<>();
    for (ServiceRef owner = service; owner != null; owner = Meaning.parent(owner)) {
      for (Function function : owner.tree().functions()) {
        methods.putIfAbsent(
            function.name().text(), new Method(owner, function, owner.equals(service)));
      }
    }
    return methods;
  }

  private static boolean isExtended(ServiceRef service, Name parent) {
    for (ServiceRef owner = Meaning.parent(service); owner != null; owner = Meaning.parent(owner)) {
      if (owner.tree().name().text().equals(parent.text())) {
        return true;
      }
    }
    return false;
  }

  private void methods(Method old, Method now) {
    if (old.function().oneway() != now.function().oneway()) {
      changes.breaking(
          now.program(),
          now.function().name(),
          now.called()
              + (now.function().oneway()
                  ? " has become oneway: older clients wait for an answer."
                  : " is not oneway any more: older clients do not expect an answer.")
              + " Add a method with another name");
    } else {
      results(old, now);
    }
    fields(Kind.ARGUMENT, old, old.function().arguments(), now, now.function().arguments());
    fields(Kind.EXCEPTION, old, old.function().exceptions(), now, now.function().exceptions());
  }

  private void results(Method old, Method now) {
    TypeTree was = old.function().result();
    TypeTree is = now.function().result();
    if (was != null && is != null) {
      types.compare(
          Meaning.type(old.program(), was),
          Meaning.type(now.program(), is),
          "the result of " + now.called(),
          now.program(),
          now.function().name());
    } else if (was != null || is != null) {
      changes.breaking(
          now.program(),
          now.function().name(),
          now.called()
              + (is == null
                  ? " has become void: older clients miss the result."
                  : " was void: older servers send no result.")
              + " Add a method with another name");
    }
  }

  private void fields(Kind kind, Method old, List<Field> before, Method now, List<Field> after) {
    new FieldComparison(changes, types, kind, now.called())
        .compare(new Fields(old.program(), before, false), new Fields(now.program(), after, false));
  }
}
