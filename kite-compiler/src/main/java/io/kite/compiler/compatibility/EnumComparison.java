package io.kite.compiler.compatibility;

import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.tree.EnumValue;
import java.util.List;
import java.util.Optional;

/** The values of an enum: the number is what is sent. */
final class EnumComparison {
  private final Changes changes;
  private final EnumRef before;
  private final EnumRef after;

  EnumComparison(Changes changes, EnumRef before, EnumRef after) {
    this.changes = changes;
    this.before = before;
    this.after = after;
  }

  void compare() {
    for (EnumValue old : before.tree().values()) {
      Optional<EnumValue> same = named(after, old.name().text());
      if (same.isEmpty()) {
        withoutName(old);
      } else if (same.get().value() != old.value()) {
        changes.breaking(
            after.program(),
            same.get().name(),
            ("%s was %d and is %d: to older peers that is another value, or none."
                    + " Give it back its number")
                .formatted(called(old), old.value(), same.get().value()));
      }
    }
  }

  private void withoutName(EnumValue old) {
    List<EnumValue> values = after.tree().values();
    Optional<EnumValue> renamed =
        values.stream()
            .filter(value -> value.value() == old.value())
            // One that had another number has taken this one; it is not this one.
            .filter(value -> named(before, value.name().text()).isEmpty())
            .findFirst();
    if (renamed.isPresent()) {
      changes.warning(
          after.program(),
          renamed.get().name(),
          ("%s is called '%s' now: the number is the same, but code that uses the old name is not"
                  + " compiled any more")
              .formatted(called(old), renamed.get().name()));
    } else if (values.stream().noneMatch(value -> isAlias(value, old))) {
      changes.breaking(
          before.program(),
          old.name(),
          "%s is gone: older peers may still send %d, which is read as no value. Keep it"
              .formatted(called(old), old.value()));
    }
  }

  /** Whether two names have stood for one number all the time. */
  private boolean isAlias(EnumValue value, EnumValue old) {
    return value.value() == old.value()
        && named(before, value.name().text()).filter(was -> was.value() == old.value()).isPresent();
  }

  private String called(EnumValue value) {
    return "value '%s' of enum '%s'".formatted(value.name(), after.tree().name());
  }

  private static Optional<EnumValue> named(EnumRef type, String name) {
    return type.tree().values().stream()
        .filter(value -> value.name().text().equals(name))
        .findFirst();
  }
}
