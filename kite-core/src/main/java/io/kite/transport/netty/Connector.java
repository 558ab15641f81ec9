package io.kite.transport.netty;

import io.kite.transport.ClientOptions;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.SocketAddress;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Makes connections. */
final class Connector {
  private final EventLoopGroup loops;
  private final ClientOptions options;
  private final LongAdder lateReplies = new LongAdder();
  // Closes a connection that is made while the group closes, too.
  private final ChannelGroup connections =
      new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);

  Connector(EventLoopGroup loops, ClientOptions options) {
    this.loops = loops;
    this.options = options;
  }

  /** Replies that came after their callers had given up. */
  LongAdder lateReplies() {
    return lateReplies;
  }

  /**
   * @param exclusive is told when the connection is free for another call; null for one that calls
   *     share
   */
  Future<ClientConnection> connect(
      SocketAddress address, ClientConnection.@Nullable FreeListener exclusive) {
    Promise<ClientConnection> promise = GlobalEventExecutor.INSTANCE.newPromise();
    try {
      start(address, exclusive, promise);
    } catch (RuntimeException e) {
      // The event loops have ended.
      promise.tryFailure(e);
    }
    return promise;
  }

  /** Closes every connection, those being made included, and any that is made later. */
  void close() {
    connections.close();
  }

  private void start(
      SocketAddress address,
      ClientConnection.@Nullable FreeListener exclusive,
      Promise<ClientConnection> promise) {
    ChannelFuture connecting =
        new Bootstrap()
            .group(loops)
            .channel(NioSocketChannel.class)
            .option(ChannelOption.TCP_NODELAY, true)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) options.connectTimeout().toMillis())
            .handler(
                new ChannelInitializer<>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    connections.add(channel);
                    FramePipeline.install(
                        channel,
                        options.maxFrameBytes(),
                        new ClientConnection(channel, exclusive, lateReplies));
                  }
                })
            .connect(address);
    connecting.addListener(done -> {
      if (done.isSuccess()) {
        promise.trySuccess(connecting.channel().pipeline().get(ClientConnection.class));
      } else {
        promise.tryFailure(done.cause());
      }
    });
  }
}
