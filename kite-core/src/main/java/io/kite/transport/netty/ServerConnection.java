package io.kite.transport.netty;

import io.kite.transport.CallHandler;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderException;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocolException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One accepted connection: frames in, exchanges to the handler, encoded replies out in the order in
 * which they are done.
 */
final class ServerConnection extends ChannelInboundHandlerAdapter {
  private static final Logger log = LoggerFactory.getLogger(ServerConnection.class);

  private final Channel channel;
  private final int maxFrameBytes;
  private final CallHandler handler;
  private final WriteQueue<ByteBuf> replies;
  private final NameCache names = new NameCache();
  private boolean givenUp;

  ServerConnection(Channel channel, int maxFrameBytes, CallHandler handler) {
    this.channel = channel;
    this.maxFrameBytes = maxFrameBytes;
    this.handler = handler;
    this.replies =
        new WriteQueue<>(
            channel, reply -> channel.write(reply, channel.voidPromise()), ByteBuf::release);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    ByteBuf frame = (ByteBuf) message;
    if (givenUp) {
      // Came in one piece with what broke the connection.
      frame.release();
      return;
    }
    boolean handed = false;
    try {
      Message head = Message.readHead(frame, names);
      NettyExchange exchange = new NettyExchange(this, head, frame);
      handed = true;
      if (head.type() == TMessageType.CALL || head.type() == TMessageType.ONEWAY) {
        handler.handle(exchange);
      } else {
        exchange.encode(
            new TApplicationException(
                TApplicationException.INVALID_MESSAGE_TYPE,
                "message type " + head.type() + " is no call"));
        exchange.finish();
      }
    } catch (TProtocolException e) {
      // Whose reply this would be cannot be told, so the connection is of no more use.
      log.debug("{} sent no Thrift message: {}", channel.remoteAddress(), e.getMessage());
      giveUp();
    } finally {
      if (!handed) {
        frame.release();
      }
    }
  }

  /** A client that does not read its replies is not read from until it does. */
  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    channel.config().setAutoRead(channel.isWritable());
    context.fireChannelWritabilityChanged();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    if (cause instanceof DecoderException) {
      log.debug("{} sent a frame that is refused: {}", channel.remoteAddress(), cause.getMessage());
    } else {
      log.debug("The connection from {} broke", channel.remoteAddress(), cause);
    }
    giveUp();
  }

  private void giveUp() {
    givenUp = true;
    channel.close();
  }

  Channel channel() {
    return channel;
  }

  int maxFrameBytes() {
    return maxFrameBytes;
  }

  /** Takes the reply over. */
  void send(ByteBuf reply) {
    replies.add(reply);
  }
}
