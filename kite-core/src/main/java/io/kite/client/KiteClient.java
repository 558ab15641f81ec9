package io.kite.client;

import io.kite.ClientFeature;
import io.kite.Endpoint;
import io.kite.Flow;
import io.kite.KiteRuntime;
import io.kite.balance.Balancer;
import io.kite.concurrent.Workers;
import io.kite.discovery.Instance;
import io.kite.discovery.Resolver;
import io.kite.schema.ThriftMethod;
import io.kite.schema.ThriftServices;
import io.kite.transport.ClientOptions;
import io.kite.transport.ClientTransport;
import io.kite.transport.Peer;
import io.kite.transport.TransportRuntime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Calls one service. Make one for each callee, share it, close it at the end; it is immutable and
 * thread-safe.
 *
 * <pre>{@code
 * KiteClient client = KiteClient.builder("content").resolver(registry).timeout(Duration.ofMillis(200)).build();
 * Contents.Iface contents = client.stub(Contents.Iface.class);
 * }</pre>
 */
public final class KiteClient implements AutoCloseable {
  private final String service;
  private final Flow flow;
  private final StubCalls stubs;
  private final ResolveStage resolve;
  private final ClientTransport transport;
  private final TransportRuntime.Lease runtime;
  private final @Nullable Callbacks callbacks;

  private KiteClient(Builder from, Resolver resolver, TransportRuntime.Lease lease) {
    service = from.service;
    runtime = lease;
    resolve = new ResolveStage(service, resolver, lease.runtime().time(), from.waitForReady);
    flow = flow(from);
    transport =
        lease
            .runtime()
            .newClient(
                new ClientOptions(
                    from.connectTimeout, from.maxFrameBytes, from.connectionsPerPeer));
    callbacks =
        from.callbackWorkers == null
            ? null
            : new Callbacks(from.callbackWorkers, "kite-callback-" + service);
    Executor executor = callbacks == null ? Runnable::run : callbacks;
    stubs =
        new StubCalls(
            service,
            runtime.runtime().time(),
            flow.fold(send(from.connections)),
            executor,
            CallOptions.DEFAULT);
  }

  /**
   * @param service the callee, by the name it registers
   */
  public static Builder builder(String service) {
    return new Builder(service);
  }

  private Flow flow(Builder from) {
    Flow.Builder setup = new Flow.Builder(service, runtime.runtime().time());
    from.features.forEach(feature -> feature.installOnClient(new HeldToPromise(setup)));
    Balancer balancer = setup.part(Balancer.class);
    return setup
        .add(
            ClientFlow.DEADLINE,
            new DeadlineStage(setup.time(), from.timeout, Map.copyOf(from.methodTimeouts)))
        .add(ClientFlow.RESOLVE, resolve)
        .add(ClientFlow.BALANCE, new BalanceStage(balancer == null ? Balancer.inTurn() : balancer))
        .build();
  }

  /** The end of the flow. */
  private Endpoint send(Connections connections) {
    return call -> {
      Instance instance = Objects.requireNonNull(call.get(Balancer.CHOSEN), "instance");
      Peer peer = new Peer(instance.address(), connections.shared(instance));
      return transport.send(call, (ThriftMethod) call.method(), peer);
    };
  }

  /**
   * An object whose methods are calls. Cheap, thread-safe, good for as long as the client is open.
   *
   * <p>A blocking stub throws an exception that the IDL declares as itself, what the peer could not
   * do as {@link org.apache.thrift.TApplicationException}, and everything else as {@link
   * io.kite.RpcException}; the futures of the other fail with the same. A callback of a future may
   * block: it runs on the client's callback threads.
   *
   * @param type {@code Contents.Iface}, blocking, {@code Contents.FutureIface}, or {@code
   *     Contents.AsyncIface}, whose callbacks run where those of futures do
   * @throws IllegalArgumentException when it is no interface of a generated service
   */
  public <T> T stub(Class<T> type) {
    return stub(type, CallOptions.DEFAULT);
  }

  /** Like {@link #stub(Class)}, for calls that differ from the client's settings. */
  public <T> T stub(Class<T> type, CallOptions options) {
    return ThriftServices.ofInterface(type).stub(type, stubs.with(options));
  }

  /**
   * Begins to watch the service's instances now rather than with the first call. Returns at once.
   */
  public void warmUp() {
    resolve.startWatching();
  }

  /**
   * Calls under way fail; the resolver and the runtime that the builder was given stay open.
   * Idempotent.
   */
  @Override
  public void close() {
    resolve.close();
    transport.close();
    if (callbacks != null) {
      callbacks.close();
    }
    runtime.close();
  }

  /** The flow, one line for each interceptor. */
  @Override
  public String toString() {
    return "client of " + service + "\n" + flow;
  }

  /** Settings of a client. */
  public static final class Builder {
    private static final int DEFAULT_FRAME_BYTES = 16_384_000;

    private final String service;
    private final List<ClientFeature> features = new ArrayList<>();
    private @Nullable Resolver resolver;
    private @Nullable Duration timeout = Duration.ofSeconds(1);
    private final Map<String, Duration> methodTimeouts = new HashMap<>();
    private @Nullable Duration waitForReady;
    private Duration connectTimeout = Duration.ofMillis(300);
    private int maxFrameBytes = DEFAULT_FRAME_BYTES;
    private int connectionsPerPeer = 4;
    private Connections connections = Connections.BY_INSTANCE;
    private @Nullable Workers callbackWorkers = Workers.automatic();
    private @Nullable KiteRuntime runtime;

    private Builder(String service) {
      if (service.isBlank()) {
        throw new IllegalArgumentException("The service has no name; give the one it registers");
      }
      this.service = service;
    }

    /** Where the service's instances come from. Required. */
    public Builder resolver(Resolver from) {
      this.resolver = Objects.requireNonNull(from, "resolver");
      return this;
    }

    /**
     * How long a call may take in all, attempts and waiting included. Default: 1 s. What the IDL
     * says of a method, {@code (kite.timeout = "200ms")}, goes before it.
     */
    public Builder timeout(Duration total) {
      this.timeout = positive("timeout", total, "; if calls may take forever, say noTimeout()");
      return this;
    }

    /**
     * How long a call of one method may take, in place of the client's timeout and of the IDL's.
     *
     * @param method its name on the wire
     */
    public Builder timeout(String method, Duration total) {
      methodTimeouts.put(method, positive("timeout of " + method, total, ""));
      return this;
    }

    /**
     * Lets calls take forever, or as long as their callers' deadlines let them. Timeouts of
     * methods, of this client and of the IDL, hold all the same.
     */
    public Builder noTimeout() {
      this.timeout = null;
      return this;
    }

    /**
     * Lets a call wait this long, within its timeout, while nobody serves the name. Default: it
     * fails at once.
     */
    public Builder waitForReady(Duration limit) {
      this.waitForReady = positive("waitForReady", limit, "");
      return this;
    }

    /** How long making a connection may take. Default: 300 ms. */
    public Builder connectTimeout(Duration limit) {
      this.connectTimeout = positive("connectTimeout", limit, "");
      return this;
    }

    /** The largest message to send or to accept. Default: 16,384,000, as libthrift's. */
    public Builder maxFrameBytes(int limit) {
      if (limit < 1) {
        throw new IllegalArgumentException("maxFrameBytes is " + limit + "; give at least 1");
      }
      this.maxFrameBytes = limit;
      return this;
    }

    /** Default: {@link Connections#BY_INSTANCE}. */
    public Builder connections(Connections how) {
      this.connections = Objects.requireNonNull(how, "connections");
      return this;
    }

    /** How many connections to one instance calls share, where they share any. Default: 4. */
    public Builder connectionsPerInstance(int count) {
      if (count < 1) {
        throw new IllegalArgumentException(
            "connectionsPerInstance is " + count + "; give at least 1");
      }
      this.connectionsPerPeer = count;
      return this;
    }

    /**
     * Adds a capability. Where the order matters, it is that of the stages first and of these calls
     * second.
     */
    public Builder with(ClientFeature feature) {
      features.add(Objects.requireNonNull(feature, "feature"));
      return this;
    }

    /** Which threads run what users attach to futures. Default: {@link Workers#automatic()}. */
    public Builder callbackWorkers(Workers workers) {
      this.callbackWorkers = Objects.requireNonNull(workers, "callbackWorkers");
      return this;
    }

    /**
     * Runs what users attach to futures on event loops. Fastest, and only for those who never block
     * there.
     */
    public Builder directCallbacks() {
      this.callbackWorkers = null;
      return this;
    }

    /**
     * Where its threads come from. Default: the runtime that all share. It stays the giver's to
     * close.
     */
    public Builder runtime(KiteRuntime shared) {
      this.runtime = Objects.requireNonNull(shared, "runtime");
      return this;
    }

    /**
     * @throws IllegalStateException when something is missing
     */
    public KiteClient build() {
      if (resolver == null) {
        throw new IllegalStateException(
            "The client of "
                + service
                + " has no resolver; give resolver(registry) or"
                + " resolver(Resolvers.fixed(\"host:port\"))");
      }
      TransportRuntime.Lease lease = TransportRuntime.lease(runtime);
      try {
        return new KiteClient(this, resolver, lease);
      } catch (RuntimeException e) {
        lease.close();
        throw e;
      }
    }

    private static Duration positive(String name, Duration value, String hint) {
      if (value.isZero() || value.isNegative()) {
        throw new IllegalArgumentException(
            name + " is " + value + "; give a positive duration" + hint);
      }
      return value;
    }
  }
}
