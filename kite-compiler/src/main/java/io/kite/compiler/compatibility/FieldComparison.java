package io.kite.compiler.compatibility;

import io.kite.compiler.compatibility.TypeComparison.Nearness;
import io.kite.compiler.model.Program;
import io.kite.compiler.tree.Field;
import io.kite.compiler.tree.Field.Requirement;
import io.kite.compiler.tree.Name;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fields of a struct, the arguments of a method, or its exceptions: the id is what is sent. */
final class FieldComparison {
  private final Changes changes;
  private final TypeComparison types;
  private final Kind kind;
  private final String owner;

  /** Three things that are written alike. */
  enum Kind {
    FIELD,
    ARGUMENT,
    EXCEPTION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One side of the comparison.
   *
   * @param union whether exactly one of them is set
   */
  record Fields(Program program, List<Field> all, boolean union) {
    @Nullable Field find(Predicate<Field> condition) {
      return all.stream().filter(condition).findFirst().orElse(null);
    }

    @Nullable Field withId(int id) {
      return find(field -> field.id() == id);
    }

    @Nullable Field called(Name name) {
      return find(field -> field.name().text().equals(name.text()));
    }

    boolean requires(Field field) {
      return !union && field.requirement() == Requirement.REQUIRED;
    }
  }

  /**
   * @param owner whose they are, say {@code struct 'S'}
   */
  FieldComparison(Changes changes, TypeComparison types, Kind kind, String owner) {
    this.changes = changes;
    this.types = types;
    this.kind = kind;
    this.owner = owner;
  }

  void compare(Fields before, Fields after) {
    for (Field old : before.all()) {
      Field sameId = after.withId(old.id());
      Field sameName = after.called(old.name());
      boolean moved = false;
      if (sameName != null && sameName.id() != old.id()) {
        moved = true;
        changes.breaking(
            after.program(),
            sameName.name(),
            "%s had the id %d and has %d: older peers do not find it. Give it back its id"
                .formatted(called(old), old.id(), sameName.id()));
      }
      if (sameId != null) {
        sameId(before, old, after, sameId, moved || before.called(sameId.name()) != null);
      } else if (!moved) {
        gone(before, old);
      }
    }
    for (Field now : after.all()) {
      if (before.withId(now.id()) == null && before.called(now.name()) == null) {
        added(after, now);
      }
    }
  }

  /**
   * @param told whether it has been said already that the names of the two have changed places
   */
  private void sameId(Fields before, Field old, Fields after, Field now, boolean told) {
    if (before.requires(old) != after.requires(now)) {
      changes.breaking(
          after.program(),
          now.name(),
          called(now)
              + (after.requires(now)
                  ? " has become required: what older peers send may lack it, and cannot be read."
                  : " is not required any more: older peers cannot read what lacks it.")
              + " Leave it as it was");
    }
    boolean renamed = !old.name().text().equals(now.name().text());
    String what = renamed ? "id %d of %s".formatted(old.id(), owner) : called(now);
    Nearness nearness =
        types.compare(
            Meaning.type(before.program(), old.type()),
            Meaning.type(after.program(), now.type()),
            what,
            after.program(),
            now.name());
    if (nearness == Nearness.DIFFERENT) {
      return;
    }
    if (renamed && !told) {
      changes.warning(
          after.program(),
          now.name(),
          ("%s is called '%s' now: the bytes are the same, but JSON and code that uses the old"
                  + " name are not")
              .formatted(called(old), now.name()));
    }
    if (nearness == Nearness.SAME) {
      defaults(before, old, after, now);
    }
  }

  private void defaults(Fields before, Field old, Fields after, Field now) {
    String was = Meaning.value(before.program(), old.value(), old.type());
    String is = Meaning.value(after.program(), now.value(), now.type());
    if (!was.equals(is)) {
      changes.warning(
          after.program(),
          now.name(),
          "the default of %s was %s and is %s: older peers fill in the old one"
              .formatted(called(now), was, is));
    }
  }

  private void gone(Fields before, Field old) {
    String gone = called(old) + " is gone: ";
    if (kind == Kind.EXCEPTION) {
      changes.breaking(
          before.program(),
          old.name(),
          gone + "when an older server throws it, the call ends without a result. Keep it");
    } else if (before.requires(old)) {
      changes.breaking(
          before.program(), old.name(), gone + "older peers cannot read what lacks it. Keep it");
    } else if (before.union()) {
      changes.breaking(
          before.program(),
          old.name(),
          gone + "when older peers send it, the union is read as empty. Keep it");
    } else {
      changes.warning(
          before.program(),
          old.name(),
          gone
              + ("its id %d must not be used for something else. Leave a comment in its place that"
                      + " says so")
                  .formatted(old.id()));
    }
  }

  private void added(Fields after, Field now) {
    if (kind == Kind.EXCEPTION) {
      changes.warning(
          after.program(),
          now.name(),
          called(now)
              + " is new: older clients take it for a missing result, or for success if the method"
              + " is void");
    } else if (after.requires(now)) {
      changes.breaking(
          after.program(),
          now.name(),
          called(now)
              + " is required and new: what older peers send lacks it, and cannot be read. Make it"
              + " optional");
    }
  }

  private String called(Field field) {
    return "%s '%s' of %s".formatted(kind, field.name(), owner);
  }
}
