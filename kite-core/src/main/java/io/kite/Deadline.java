package io.kite;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A moment after which nobody wants the answer. Kept as a moment of a steady clock of this process;
 * between processes what travels is the time that remains, so their clocks need not agree.
 * Immutable.
 */
public final class Deadline {
  private final LongSupplier ticker;
  private final long nanos;

  private Deadline(LongSupplier ticker, long nanos) {
    this.ticker = ticker;
    this.nanos = nanos;
  }

  /** {@code remaining} from now on, by the system's clock. */
  public static Deadline after(Duration remaining) {
    return new Deadline(System::nanoTime, System.nanoTime() + remaining.toNanos());
  }

  /** {@code remaining} from now on, by the clock of a flow. */
  public static Deadline after(Duration remaining, Time time) {
    return new Deadline(time::nanos, time.nanos() + remaining.toNanos());
  }

  /** The earlier of two, either of which may be absent. */
  public static @Nullable Deadline earlier(@Nullable Deadline one, @Nullable Deadline other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.remainingNanos() <= other.remainingNanos() ? one : other;
  }

  /** Negative once it has passed. */
  public long remainingNanos() {
    return nanos - ticker.getAsLong();
  }

  public boolean hasPassed() {
    return remainingNanos() <= 0;
  }

  @Override
  public String toString() {
    return "in " + Duration.ofNanos(remainingNanos());
  }
}
