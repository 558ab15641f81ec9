package io.kite.transport.netty;

import io.kite.transport.CallHandler;
import io.kite.transport.ServerOptions;
import io.kite.transport.ServerTransport;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A listening socket and the connections it accepted. */
final class NettyServer implements ServerTransport {
  private static final int BACKLOG = 1024;
  private static final long CLOSE_SECONDS = 5;

  private final EventLoopGroup loops;
  private final ServerOptions options;
  private final CallHandler handler;
  // Closes a connection that is accepted while the group closes, too.
  private final ChannelGroup connections =
      new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
  private volatile @Nullable Channel listening;

  NettyServer(EventLoopGroup loops, ServerOptions options, CallHandler handler) {
    this.loops = loops;
    this.options = options;
    this.handler = handler;
  }

  @Override
  public InetSocketAddress start() throws IOException {
    ChannelFuture bound =
        new ServerBootstrap()
            .group(loops)
            .channel(NioServerSocketChannel.class)
            .option(ChannelOption.SO_BACKLOG, BACKLOG)
            .option(ChannelOption.SO_REUSEADDR, true)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(
                new ChannelInitializer<>() {
                  @Override
                  protected void initChannel(Channel connection) {
                    connections.add(connection);
                    FramePipeline.install(
                        connection,
                        options.maxFrameBytes(),
                        new ServerConnection(connection, options.maxFrameBytes(), handler));
                  }
                })
            .bind(options.address())
            .awaitUninterruptibly();
    if (!bound.isSuccess()) {
      throw new IOException(
          "Cannot listen on "
              + options.address()
              + ": "
              + bound.cause().getMessage()
              + "; choose another port, or 0 for a free one",
          bound.cause());
    }
    listening = bound.channel();
    return (InetSocketAddress) bound.channel().localAddress();
  }

  @Override
  public void stopAccepting() {
    Channel channel = listening;
    if (channel != null) {
      await(channel.close());
    }
  }

  @Override
  public void close() {
    stopAccepting();
    await(connections.close());
  }

  /** An event loop must not wait for itself. */
  private void await(Future<?> future) {
    for (EventExecutor loop : loops) {
      if (loop.inEventLoop()) {
        return;
      }
    }
    future.awaitUninterruptibly(CLOSE_SECONDS, TimeUnit.SECONDS);
  }
}
