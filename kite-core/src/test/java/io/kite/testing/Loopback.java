package io.kite.testing;

import io.kite.KiteRuntime;
import io.kite.client.Connections;
import io.kite.client.KiteClient;
import io.kite.discovery.Resolvers;
import io.kite.server.KiteServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;

/** A runtime and what a test makes on it, over real sockets; closed in the reverse order. */
@SuppressWarnings("try") // close() closes what tests make, whatever that throws
public final class Loopback implements AutoCloseable {
  private final KiteRuntime runtime;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  /** On the system's clock. */
  public Loopback() {
    this(KiteRuntime.create());
  }

  /** On a clock of the test's. */
  public Loopback(FakeTime time) {
    this(KiteRuntime.builder().time(time).build());
  }

  private Loopback(KiteRuntime runtime) {
    this.runtime = runtime;
    open.push(runtime);
  }

  public KiteRuntime runtime() {
    return runtime;
  }

  public static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  /** Settings of a server on a free port of this host. */
  public KiteServer.Builder server() {
    return KiteServer.builder("echo").address(anyPort()).runtime(runtime);
  }

  /** Starts a server of these settings. */
  public KiteServer start(KiteServer.Builder settings) {
    return closing(settings.build().start());
  }

  /** Starts a server with this handler. */
  public KiteServer serve(Object handler) {
    return start(server().service(handler));
  }

  /** Settings of a client of a port of this host that shares connections. */
  public KiteClient.Builder clientOf(int port) {
    return KiteClient.builder("echo")
        .resolver(Resolvers.fixed("127.0.0.1:" + port))
        .connections(Connections.SHARED)
        .runtime(runtime);
  }

  /** Makes a client of these settings. */
  public KiteClient open(KiteClient.Builder settings) {
    return closing(settings.build());
  }

  /** Closes this, too, and before what is there already. */
  public <T extends AutoCloseable> T closing(T thing) {
    open.push(thing);
    return thing;
  }

  @Override
  public void close() throws Exception {
    for (AutoCloseable next : open) {
      next.close();
    }
  }
}
