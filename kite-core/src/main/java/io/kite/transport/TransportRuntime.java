package io.kite.transport;

import io.kite.KiteRuntime;
import org.jspecify.annotations.Nullable;

/** A runtime as the builders of clients and servers see it: it makes transports. */
public abstract class TransportRuntime extends KiteRuntime {
  private static final Object LOCK = new Object();
  private static @Nullable TransportRuntime shared; // guarded by LOCK
  private static int users; // of the shared one; guarded by LOCK

  protected TransportRuntime() {}

  public abstract ClientTransport newClient(ClientOptions options);

  public abstract ServerTransport newServer(ServerOptions options, CallHandler handler);

  /** The right to use a runtime; closing it gives the right back. */
  public record Lease(TransportRuntime runtime, Runnable end) implements AutoCloseable {
    @Override
    public void close() {
      end.run();
    }
  }

  /**
   * A runtime for a client or a server: the one its builder was given, which stays its owner's, or
   * the shared one, which is made with the first lease and closed with the last.
   */
  public static Lease lease(@Nullable KiteRuntime given) {
    return given == null ? leaseShared() : new Lease(of(given), () -> {});
  }

  private static Lease leaseShared() {
    synchronized (LOCK) {
      if (shared == null) {
        shared = of(KiteRuntime.create());
      }
      users++;
      return new Lease(shared, new Release());
    }
  }

  private static TransportRuntime of(KiteRuntime runtime) {
    if (runtime instanceof TransportRuntime transports) {
      return transports;
    }
    throw new IllegalArgumentException(
        runtime + " makes no transports; use KiteRuntime.create() or KiteRuntime.builder()");
  }

  private static final class Release implements Runnable {
    private boolean done; // guarded by LOCK

    @Override
    public void run() {
      TransportRuntime unused = null;
      synchronized (LOCK) {
        if (!done && --users == 0) {
          unused = shared;
          shared = null;
        }
        done = true;
      }
      if (unused != null) {
        unused.close();
      }
    }
  }
}
