package io.kite.compiler.model;

import io.kite.compiler.diagnostic.Suggestion;
import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.EnumValue;
import io.kite.compiler.tree.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name in a value stands for. */
sealed interface ValueLookup {
  record ConstantFound(Program program, Definition.Const tree) implements ValueLookup {}

  record EnumFound(EnumRef type, EnumValue constant) implements ValueLookup {}

  /**
   * Finds {@code CONST}, {@code file.CONST}, {@code Enum.VALUE}, {@code file.Enum.VALUE}, and,
   * where an enum's value is expected, {@code VALUE} alone.
   */
  static ValueLookup of(Program program, Name name, ThriftType expected) throws ModelException {
    String text = name.text();
    ConstantFound constant = constant(program, text);
    if (constant != null) {
      return constant;
    }
    int dot = text.lastIndexOf('.');
    Lookup owner = dot < 0 ? null : Lookup.find(program, text.substring(0, dot));
    EnumRef type = null;
    if (owner != null && owner.definition() instanceof Definition.EnumType tree) {
      type = new EnumRef(owner.program(), tree);
    } else if (expected instanceof EnumRef ref && isIn(ref.program(), program, text, dot)) {
      type = ref;
    }
    if (type == null) {
      throw new ModelException(
          name.position(),
          "unknown constant '" + name + "'" + Suggestion.of(text, candidates(program)));
    }
    return enumConstant(type, name, text.substring(dot + 1));
  }

  /** Whether a value without its enum's name is looked for where the enum is declared. */
  private static boolean isIn(Program owner, Program program, String text, int dot) {
    return dot < 0 || program.included(text.substring(0, dot)).contains(owner);
  }

  private static @Nullable ConstantFound constant(Program program, String text) {
    Definition.Const local = program.constant(text);
    if (local != null) {
      return new ConstantFound(program, local);
    }
    int dot = text.lastIndexOf('.');
    if (dot >= 0) {
      for (Program included : program.included(text.substring(0, dot))) {
        Definition.Const tree = included.constant(text.substring(dot + 1));
        if (tree != null) {
          return new ConstantFound(included, tree);
        }
      }
    }
    return null;
  }

  private static EnumFound enumConstant(EnumRef type, Name name, String value)
      throws ModelException {
    for (EnumValue constant : type.tree().values()) {
      if (constant.name().text().equals(value)) {
        return new EnumFound(type, constant);
      }
    }
    List<String> names =
        type.tree().values().stream().map(constant -> constant.name().text()).toList();
    throw new ModelException(
        name.position(),
        "enum '%s' has no value '%s'".formatted(type.tree().name(), value)
            + Suggestion.of(value, names));
  }

  private static List<String> candidates(Program program) {
    List<String> names = new ArrayList<>(program.constantNames());
    for (Program included : program.includes()) {
      included.constantNames().forEach(name -> names.add(included.name() + "." + name));
    }
    return names;
  }
}
