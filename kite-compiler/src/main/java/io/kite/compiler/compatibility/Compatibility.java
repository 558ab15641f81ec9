package io.kite.compiler.compatibility;

import io.kite.compiler.model.Program;
import io.kite.compiler.model.ServiceRef;
import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.model.ThriftType.StructRef;
import io.kite.compiler.tree.Definition;
import java.util.List;

/**
 * Compares the IDL of two releases: whether peers that were built from one and from the other
 * understand each other, whichever of them is the client.
 *
 * <p>Types are compared by what is on the wire, so they may be renamed, moved to another file, or
 * put behind a typedef.
 */
public final class Compatibility {
  private final IdlFolder before;
  private final IdlFolder after;
  private final Changes changes = new Changes();
  private final TypeComparison types = new TypeComparison(changes);
  private final ServiceComparison services = new ServiceComparison(changes, types);

  private Compatibility(IdlFolder before, IdlFolder after) {
    this.before = before;
    this.after = after;
  }

  /** Both must have been loaded without errors. */
  public static List<Change> compare(IdlFolder before, IdlFolder after) {
    return new Compatibility(before, after).compare();
  }

  private List<Change> compare() {
    before
        .programs()
        .forEach((path, program) -> {
          for (Definition definition : program.document().definitions()) {
            compare(path, program, definition);
          }
        });
    return changes.all();
  }

  private void compare(String path, Program program, Definition old) {
    Program holder = after.holding(path, old, before);
    Definition now = holder == null ? null : IdlFolder.in(holder, old);
    if (holder == null || now == null) {
      gone(program, old);
    } else if (now instanceof Definition.Service service) {
      services.compare(
          new ServiceRef(program, (Definition.Service) old), new ServiceRef(holder, service));
    } else if (now instanceof Definition.Struct struct) {
      types.structs(new StructRef(program, (Definition.Struct) old), new StructRef(holder, struct));
    } else if (now instanceof Definition.EnumType type) {
      types.enums(new EnumRef(program, (Definition.EnumType) old), new EnumRef(holder, type));
    } else if (now instanceof Definition.Const constant) {
      constants(program, (Definition.Const) old, holder, constant);
    }
  }

  /** A type that is gone or renamed matters where it was used, and is found there. */
  private void gone(Program program, Definition old) {
    if (old instanceof Definition.Service) {
      changes.breaking(
          program,
          old.name(),
          "service '%s' is gone: older clients still call it. Keep it until none is left"
              .formatted(old.name()));
    }
  }

  private void constants(
      Program oldProgram, Definition.Const old, Program program, Definition.Const now) {
    String was = Meaning.value(oldProgram, old.value(), old.type());
    String is = Meaning.value(program, now.value(), now.type());
    if (!was.equals(is)) {
      changes.warning(
          program,
          now.name(),
          "constant '%s' was %s and is %s: what was built before keeps the old value"
              .formatted(now.name(), was, is));
    }
  }
}
