package io.kite;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the IDL says of a method by {@code kite.} annotations on it, on its service or on its file's
 * namespace. It goes before what a client sets for all methods; what one sets for the method or for
 * a stub goes before it.
 *
 * @param timeout how long a call may take in all ({@code kite.timeout = "200ms"}); {@code null}
 *     when the IDL does not say
 * @param idempotent whether it does no harm to run it twice ({@code kite.idempotent = "true"}), so
 *     that a call may be tried again although it may have run
 * @param priority what to refuse last when not everything can be done ({@code kite.priority})
 */
public record MethodSettings(@Nullable Duration timeout, boolean idempotent, Priority priority) {
  /** The IDL says nothing. */
  public static final MethodSettings DEFAULT = new MethodSettings(null, false, Priority.NORMAL);

  /** From what is refused last to what is refused first. */
  public enum Priority {
    CRITICAL,
    NORMAL,
    SHEDDABLE
  }

  public MethodSettings {
    Objects.requireNonNull(priority, "priority");
    if (timeout != null && (timeout.isZero() || timeout.isNegative())) {
      throw new IllegalArgumentException(
          "The timeout is " + timeout + "; give a positive duration");
    }
  }
}
