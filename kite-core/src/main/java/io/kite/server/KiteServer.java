package io.kite.server;

import io.kite.Context;
import io.kite.Flow;
import io.kite.KiteRuntime;
import io.kite.ServerFeature;
import io.kite.Time;
import io.kite.concurrent.Workers;
import io.kite.transport.ServerOptions;
import io.kite.transport.ServerTransport;
import io.kite.transport.TransportRuntime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves Thrift services on one port.
 *
 * <pre>{@code
 * KiteServer server = KiteServer.builder("content").port(9090).service(new ContentHandler()).build().start();
 * }</pre>
 *
 * <p>A started server keeps the JVM alive until it is closed. Thread-safe.
 */
public final class KiteServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(KiteServer.class);

  /**
   * What a client may know of every Kite server: that it answers calls of one connection
   * concurrently.
   */
  private static final Map<String, String> TAGS = Map.of("kite", "1", "mux", "1", "wire", "framed");

  private final String service;
  private final List<ServerFeature> features;
  private final List<ServerFeature> started = new ArrayList<>(); // guarded by this
  private final Duration drainLimit;
  private final Flow flow;
  private final RunningCalls running = new RunningCalls();
  private final ExecutorService workers;
  private final ServerTransport transport;
  private final TransportRuntime.Lease runtime;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile @Nullable InetSocketAddress address;
  private boolean closed; // guarded by this

  private KiteServer(Builder from, ServiceTable table, TransportRuntime.Lease lease) {
    service = from.service;
    features = List.copyOf(from.features);
    drainLimit = from.drainLimit;
    runtime = lease;
    Time time = lease.runtime().time();
    Flow.Builder setup = new Flow.Builder(service, time);
    features.forEach(feature -> feature.installOnServer(setup));
    workers = from.workers.start("kite-worker-" + service);
    flow =
        setup
            .add(ServerFlow.ADMISSION.before(), running)
            .add(
                ServerFlow.HAND_OFF,
                new HandOff(workers, setup.parts(Context.Carrier.class), from.workers.toString()))
            .add(ServerFlow.DEADLINE, new LateStage())
            .add(ServerFlow.DECODE, new DecodeStage())
            .build();
    ServerFlow calls =
        new ServerFlow(service, table, flow.fold(new HandlerEndpoint()), time, running);
    transport =
        lease.runtime().newServer(new ServerOptions(from.address, from.maxFrameBytes), calls);
  }

  /**
   * @param service the name it is found under
   */
  public static Builder builder(String service) {
    return new Builder(service);
  }

  /**
   * Listens, then lets the features announce it.
   *
   * @return this server
   * @throws UncheckedIOException when it cannot listen; the server is closed then
   */
  public KiteServer start() {
    if (address != null) {
      throw new IllegalStateException("The server of " + service + " is started already");
    }
    try {
      address = transport.start();
      keepAlive();
      announce(new ServerFeature.Served(service, address(), TAGS));
      return this;
    } catch (IOException e) {
      close();
      throw new UncheckedIOException(e.getMessage(), e);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private synchronized void announce(ServerFeature.Served served) {
    for (ServerFeature feature : features) {
      feature.onStart(served);
      started.add(feature);
    }
  }

  /**
   * All threads of the runtime are daemons, so that a forgotten client ends no program late; a
   * server is to last.
   */
  private void keepAlive() {
    Thread keeper =
        new Thread(
            () -> {
              try {
                stopped.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "kite-server-" + service);
    keeper.setDaemon(false);
    keeper.start();
  }

  /** The name it is found under. */
  public String service() {
    return service;
  }

  /**
   * Where it listens.
   *
   * @throws IllegalStateException before {@link #start()}
   */
  public InetSocketAddress address() {
    InetSocketAddress bound = address;
    if (bound == null) {
      throw new IllegalStateException(
          "The server of " + service + " is not started; call start() first");
    }
    return bound;
  }

  /** The port it listens on, also when it was free to pick one. */
  public int port() {
    return address().getPort();
  }

  /** Calls that came and are not answered yet. */
  public int runningCalls() {
    return running.count();
  }

  /**
   * Closes in this order: takes itself out of the registry; takes no new connections; refuses new
   * calls as never ran; waits for the running ones, at most as long as {@link Builder#drainLimit}
   * says; closes the connections. Idempotent.
   */
  @Override
  public void close() {
    if (!beginClose()) {
      return;
    }
    try {
      transport.stopAccepting();
      if (!running.drain(drainLimit)) {
        log.warn(
            "{} calls of {} still run after {}; closing on them",
            running.count(),
            service,
            drainLimit);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      transport.close();
      workers.shutdown();
      runtime.close();
      stopped.countDown();
    }
  }

  private synchronized boolean beginClose() {
    if (closed) {
      return false;
    }
    closed = true;
    for (ServerFeature feature : started) {
      try {
        feature.onStop(new ServerFeature.Served(service, address(), TAGS));
      } catch (RuntimeException e) {
        log.error("A feature of the server of {} failed while it stopped", service, e);
      }
    }
    return true;
  }

  /** The flow, one line for each interceptor. */
  @Override
  public String toString() {
    return "server of " + service + (address == null ? "" : " on " + address) + "\n" + flow;
  }

  /** Settings of a server. */
  public static final class Builder {
    private static final int DEFAULT_FRAME_BYTES = 16_384_000;

    private final String service;
    private final List<ServiceTable.Entry> services = new ArrayList<>();
    private final List<ServerFeature> features = new ArrayList<>();
    private InetSocketAddress address = new InetSocketAddress(0);
    private int maxFrameBytes = DEFAULT_FRAME_BYTES;
    private Duration drainLimit = Duration.ofSeconds(10);
    private Workers workers = Workers.automatic();
    private @Nullable KiteRuntime runtime;

    private Builder(String service) {
      if (service.isBlank()) {
        throw new IllegalArgumentException(
            "The server has no name; give the one it is to be found under");
      }
      this.service = service;
    }

    /**
     * Where to listen, on all addresses of this host. Default: 0, a free port; {@link
     * KiteServer#port()} tells which.
     */
    public Builder port(int port) {
      return address(new InetSocketAddress(port));
    }

    /** Where to listen. */
    public Builder address(InetSocketAddress listen) {
      this.address = Objects.requireNonNull(listen, "address");
      return this;
    }

    /**
     * Adds a handler, whose service is found by the interface that it implements.
     *
     * @param handler or a {@code Processor} that was generated around one; interceptors do not see
     *     the arguments and results of a processor
     */
    public Builder service(Object handler) {
      services.add(new ServiceTable.Entry(null, Objects.requireNonNull(handler, "handler")));
      return this;
    }

    /**
     * Adds a handler under another name than its IDL's.
     *
     * @param name for clients of {@code TMultiplexedProtocol}
     * @param handler as of {@link #service(Object)}
     */
    public Builder service(String name, Object handler) {
      services.add(
          new ServiceTable.Entry(
              Objects.requireNonNull(name, "name"), Objects.requireNonNull(handler, "handler")));
      return this;
    }

    /**
     * Adds a capability. Where the order matters, it is that of the stages first and of these calls
     * second.
     */
    public Builder with(ServerFeature feature) {
      features.add(Objects.requireNonNull(feature, "feature"));
      return this;
    }

    /** Which threads run handlers. Default: {@link Workers#automatic()}. */
    public Builder workers(Workers threads) {
      this.workers = Objects.requireNonNull(threads, "workers");
      return this;
    }

    /** The largest message to accept or to send. Default: 16,384,000, as libthrift's. */
    public Builder maxFrameBytes(int limit) {
      if (limit < 1) {
        throw new IllegalArgumentException("maxFrameBytes is " + limit + "; give at least 1");
      }
      this.maxFrameBytes = limit;
      return this;
    }

    /**
     * How long {@link KiteServer#close()} waits for running calls. Default: 10 s; zero does not
     * wait.
     */
    public Builder drainLimit(Duration limit) {
      if (limit.isNegative()) {
        throw new IllegalArgumentException("drainLimit is " + limit + "; give zero or more");
      }
      this.drainLimit = limit;
      return this;
    }

    /**
     * Where its event loops come from. Default: the runtime that all share. It stays the giver's to
     * close.
     */
    public Builder runtime(KiteRuntime shared) {
      this.runtime = Objects.requireNonNull(shared, "runtime");
      return this;
    }

    /**
     * @throws IllegalStateException when there is no service, or two have one name
     * @throws IllegalArgumentException when a handler implements no Thrift service, or several
     */
    public KiteServer build() {
      ServiceTable table = new ServiceTable(services);
      TransportRuntime.Lease lease = TransportRuntime.lease(runtime);
      try {
        return new KiteServer(this, table, lease);
      } catch (RuntimeException e) {
        lease.close();
        throw e;
      }
    }
  }
}
