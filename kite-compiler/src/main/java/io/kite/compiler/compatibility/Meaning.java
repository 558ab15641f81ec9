package io.kite.compiler.compatibility;

import io.kite.compiler.model.ModelException;
import io.kite.compiler.model.Program;
import io.kite.compiler.model.ServiceRef;
import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.Types;
import io.kite.compiler.model.Value;
import io.kite.compiler.model.Values;
import io.kite.compiler.tree.ConstValue;
import io.kite.compiler.tree.Name;
import io.kite.compiler.tree.TypeTree;
import org.jspecify.annotations.Nullable;

/** What stands in programs that have been checked, so that all of it means something. */
final class Meaning {
  private Meaning() {}

  static ThriftType type(Program program, TypeTree tree) {
    try {
      return Types.resolve(program, tree);
    } catch (ModelException e) {
      throw new IllegalStateException("not checked", e);
    }
  }

  static @Nullable ServiceRef parent(ServiceRef service) {
    Name name = service.tree().parent();
    try {
      return name == null ? null : Types.service(service.program(), name);
    } catch (ModelException e) {
      throw new IllegalStateException("not checked", e);
    }
  }

  /**
   * A value as a text that is the same when the value is. An enum's is its number: that is what is
   * sent.
   */
  static String value(Program program, @Nullable ConstValue tree, TypeTree type) {
    try {
      return tree == null ? "none" : text(Values.resolve(program, tree, type(program, type)));
    } catch (ModelException e) {
      throw new IllegalStateException("not checked", e);
    }
  }

  private static String text(Value value) {
    if (value instanceof Value.Bool bool) {
      return String.valueOf(bool.value());
    } else if (value instanceof Value.Int number) {
      return String.valueOf(number.value());
    } else if (value instanceof Value.Floating number) {
      return String.valueOf(number.value());
    } else if (value instanceof Value.Text text) {
      return "\"" + text.value() + "\"";
    } else if (value instanceof Value.EnumConstant constant) {
      return String.valueOf(constant.constant().value());
    } else if (value instanceof Value.Elements elements) {
      return elements.values().stream().map(Meaning::text).toList().toString();
    } else if (value instanceof Value.Entries entries) {
      return entries.entries().stream()
          .map(entry -> text(entry.key()) + ": " + text(entry.value()))
          .toList()
          .toString();
    }
    return ((Value.StructValue) value)
        .fields().stream()
            .map(field -> field.field().name() + ": " + text(field.value()))
            .toList()
            .toString();
  }
}
