package io.kite.compiler.compatibility;

import io.kite.compiler.model.Program;
import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;
import io.kite.compiler.model.ThriftType.StructRef;
import io.kite.compiler.model.TypeNames;
import io.kite.compiler.tree.Definition.Struct.Kind;
import io.kite.compiler.tree.Name;
import java.util.HashSet;
import java.util.Set;

/** Whether what is written as one type can be read as another; follows structs and enums. */
final class TypeComparison {
  private final Changes changes;

  /** Structs may hold themselves, and are used in many places: each pair is compared once. */
  private final Set<Pair> compared = new HashSet<>();

  private record Pair(Program before, String oldName, Program after, String newName) {}

  /** How near two types are. */
  enum Nearness {
    SAME,
    /** The same bytes, which mean something else. */
    SAME_BYTES,
    DIFFERENT;

    Nearness and(Nearness other) {
      return compareTo(other) > 0 ? this : other;
    }
  }

  TypeComparison(Changes changes) {
    this.changes = changes;
  }

  /**
   * Reports what is not the same.
   *
   * @param what has the type, say {@code field 'a' of struct 'S'}
   * @param program where to say so
   */
  Nearness compare(ThriftType before, ThriftType after, String what, Program program, Name place) {
    Nearness nearness = nearness(before.real(), after.real());
    String was = "%s was %s and is %s: ".formatted(what, TypeNames.of(before), TypeNames.of(after));
    if (nearness == Nearness.DIFFERENT) {
      changes.breaking(
          program,
          place,
          was
              + "older peers cannot read one as the other. Leave it as it was, and add"
              + " something new beside it");
    } else if (nearness == Nearness.SAME_BYTES) {
      changes.warning(
          program, place, was + "the bytes are the same, but not every value is good for both");
    }
    return nearness;
  }

  private Nearness nearness(ThriftType before, ThriftType after) {
    if (before instanceof StructRef old && after instanceof StructRef now) {
      structs(old, now);
      return Nearness.SAME;
    } else if (before instanceof EnumRef old && after instanceof EnumRef now) {
      enums(old, now);
      return Nearness.SAME;
    } else if (before instanceof ListType old && after instanceof ListType now) {
      return nearness(old.element().real(), now.element().real());
    } else if (before instanceof SetType old && after instanceof SetType now) {
      return nearness(old.element().real(), now.element().real());
    } else if (before instanceof MapType old && after instanceof MapType now) {
      return nearness(old.key().real(), now.key().real())
          .and(nearness(old.value().real(), now.value().real()));
    } else if (before.equals(after)) {
      return Nearness.SAME;
    }
    boolean sameBytes = (isText(before) && isText(after)) || (isNumber(before) && isNumber(after));
    return sameBytes ? Nearness.SAME_BYTES : Nearness.DIFFERENT;
  }

  private static boolean isText(ThriftType type) {
    return type == Base.STRING || type == Base.BINARY;
  }

  private static boolean isNumber(ThriftType type) {
    return type == Base.I32 || type instanceof EnumRef;
  }

  void structs(StructRef before, StructRef after) {
    Name name = after.tree().name();
    if (!compared.add(
        new Pair(before.program(), before.tree().name().text(), after.program(), name.text()))) {
      return;
    }
    Kind was = before.tree().kind();
    Kind is = after.tree().kind();
    if (was != is && (was == Kind.UNION || is == Kind.UNION)) {
      changes.warning(
          after.program(),
          name,
          ("type '%s' was declared as %s and is declared as %s: the bytes are the same,"
                  + " but only a union has exactly one field set")
              .formatted(name, was, is));
    }
    new FieldComparison(changes, this, FieldComparison.Kind.FIELD, is + " '" + name + "'")
        .compare(
            new FieldComparison.Fields(before.program(), before.tree().fields(), was == Kind.UNION),
            new FieldComparison.Fields(after.program(), after.tree().fields(), is == Kind.UNION));
  }

  void enums(EnumRef before, EnumRef after) {
    Pair pair =
        new Pair(
            before.program(),
            before.tree().name().text(),
            after.program(),
            after.tree().name().text());
    if (compared.add(pair)) {
      new EnumComparison(changes, before, after).compare();
    }
  }
}
