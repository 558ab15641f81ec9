package io.kite.transport.netty;

import io.kite.KiteRuntime;
import io.kite.Time;
import io.kite.transport.CallHandler;
import io.kite.transport.ClientOptions;
import io.kite.transport.ClientTransport;
import io.kite.transport.ServerOptions;
import io.kite.transport.ServerTransport;
import io.kite.transport.TransportRuntime;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The event loops and the timer. */
final class NettyRuntime extends TransportRuntime {
  /** How long a running event loop may take to end; only tasks that hang take so long. */
  private static final long STOP_SECONDS = 5;

  private final OwnThreads loopThreads = new OwnThreads("kite-io");
  private final EventLoopGroup loops;
  private final Time time;
  private final WheelTime wheel;
  private final AtomicBoolean closed = new AtomicBoolean();

  NettyRuntime(KiteRuntime.Builder settings) {
    loops =
        new MultiThreadIoEventLoopGroup(
            settings.eventLoopThreads(), loopThreads, NioIoHandler.newFactory());
    wheel = new WheelTime();
    time = settings.time() == null ? wheel : settings.time();
  }

  @Override
  public Time time() {
    return time;
  }

  @Override
  public ClientTransport newClient(ClientOptions options) {
    return new NettyClient(loops, options);
  }

  @Override
  public ServerTransport newServer(ServerOptions options, CallHandler handler) {
    return new NettyServer(loops, options, handler);
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    wheel.close();
    loops.shutdownGracefully(0, STOP_SECONDS, TimeUnit.SECONDS);
    if (!loopThreads.isOneOf(Thread.currentThread()) && !wheel.isOn(Thread.currentThread())) {
      loopThreads.awaitEnd(Duration.ofSeconds(2 * STOP_SECONDS));
    }
  }
}
