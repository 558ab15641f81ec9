package io.kite;

import java.time.Clock;
import java.time.Duration;

/**
 * The clock and the timer of a runtime, given as an argument so that tests can turn it by hand.
 *
 * <p>Thread-safe. A scheduled task runs on the timer's own thread and must be quick: it hands over
 * whatever takes long.
 */
public interface Time {
  /** Nanoseconds of a steady clock; only differences mean anything, and they may overflow. */
  long nanos();

  /** The wall clock, for what is shown to people or kept by date. It may jump. */
  Clock clock();

  /**
   * Runs {@code task} once after {@code delay}, or a little later (up to the timer's tick, 5 ms by
   * default).
   */
  Timeout schedule(Duration delay, Runnable task);

  /** A task that waits for its time. */
  interface Timeout {
    /**
     * @return whether the task will not run; false when it has run or is running
     */
    boolean cancel();
  }
}
