package io.kite;

import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * What is expensive and can be shared: event loops, timer, buffers. It holds threads and no
 * settings. All its threads are daemons.
 *
 * <p>Most programs need none of their own: clients and servers that are given no runtime share one,
 * which is made with the first of them and closed with the last. Who makes a runtime closes it,
 * after everything that uses it.
 */
public abstract class KiteRuntime implements AutoCloseable {
  protected KiteRuntime() {}

  public static KiteRuntime create() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The clock and timer of everything that runs here. */
  public abstract Time time();

  /** Ends the threads and waits for them, unless called from one of them. Idempotent. */
  @Override
  public abstract void close();

  /**
   * Makes runtimes; the one thing that Kite looks up through {@link ServiceLoader}. Implemented by
   * a transport.
   */
  public interface Provider {
    KiteRuntime create(Builder settings);
  }

  /** Settings of a runtime. */
  public static final class Builder {
    private int eventLoopThreads = Math.max(2, Runtime.getRuntime().availableProcessors());
    private @Nullable Time time;

    private Builder() {}

    /** Threads that move bytes. Default: one a processor, at least 2. */
    public Builder eventLoopThreads(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException("eventLoopThreads is " + threads + "; give at least 1");
      }
      this.eventLoopThreads = threads;
      return this;
    }

    public int eventLoopThreads() {
      return eventLoopThreads;
    }

    /** Another clock and timer than the system's; for tests. */
    public Builder time(Time other) {
      this.time = Objects.requireNonNull(other, "time");
      return this;
    }

    /** Null for the system's. */
    public @Nullable Time time() {
      return time;
    }

    public KiteRuntime build() {
      // The class loader of Kite, not of the calling thread, which may know nothing of Kite.
      return ServiceLoader.load(Provider.class, KiteRuntime.class.getClassLoader())
          .findFirst()
          .orElseThrow(() ->
              new IllegalStateException("No transport on the class path; add kite-core whole"))
          .create(this);
    }
  }
}
