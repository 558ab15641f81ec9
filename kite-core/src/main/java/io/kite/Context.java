package io.kite;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What the work of one request shares: its deadline and its metadata. Immutable; derive with {@code
 * with…}.
 *
 * <p>It is current on the thread that runs a handler, and calls made there take it along: their
 * timeout is never longer than what remains of the deadline. Work handed to another thread takes it
 * along through {@link #wrap(Runnable)}.
 *
 * <pre>{@code
 * Context.current().withDeadline(Deadline.after(Duration.ofMillis(300))).call(() -> contents.get(id));
 * }</pre>
 */
public final class Context {
  /** No deadline, no metadata. */
  public static final Context EMPTY = new Context(null, Metadata.EMPTY);

  // The only static state of a call; it holds nothing but what run() puts there and takes away
  // again.
  private static final ThreadLocal<Context> CURRENT = new ThreadLocal<>();

  private final @Nullable Deadline deadline;
  private final Metadata metadata;

  private Context(@Nullable Deadline deadline, Metadata metadata) {
    this.deadline = deadline;
    this.metadata = metadata;
  }

  /**
   * Takes thread-locals of somebody else (a tracer's, a logger's) along wherever a call changes
   * threads. A feature provides one through {@link FlowSetup#provide}.
   */
  @FunctionalInterface
  public interface Carrier {
    /**
     * Called where the call comes from; must be quick. The result wraps what runs where the call
     * goes.
     */
    Restorer capture();

    /** What a carrier has captured. */
    @FunctionalInterface
    interface Restorer {
      /**
       * Restores on this thread what was captured; closing the result puts back what was there
       * before.
       */
      AutoCloseable restore();
    }
  }

  /** The context of the request that this thread works for, or {@link #EMPTY}. */
  public static Context current() {
    Context current = CURRENT.get();
    return current == null ? EMPTY : current;
  }

  public @Nullable Deadline deadline() {
    return deadline;
  }

  public Metadata metadata() {
    return metadata;
  }

  /** The earlier one counts: a deadline can be drawn in, never put off. */
  public Context withDeadline(Deadline other) {
    return new Context(Deadline.earlier(deadline, Objects.requireNonNull(other)), metadata);
  }

  public Context with(Metadata other) {
    return new Context(deadline, Objects.requireNonNull(other));
  }

  /** Runs a task on this thread with this context as the current one. */
  public void run(Runnable task) {
    Context before = CURRENT.get();
    CURRENT.set(this);
    try {
      task.run();
    } finally {
      back(before);
    }
  }

  /** Like {@link #run}, for what returns or throws. */
  public <T extends @Nullable Object> T call(Callable<T> task) throws Exception {
    Context before = CURRENT.get();
    CURRENT.set(this);
    try {
      return task.call();
    } finally {
      back(before);
    }
  }

  /** A task that runs with this context wherever it is run. */
  public Runnable wrap(Runnable task) {
    return () -> run(task);
  }

  private static void back(@Nullable Context before) {
    if (before == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(before);
    }
  }

  @Override
  public String toString() {
    return "deadline " + deadline + ", " + metadata;
  }
}
