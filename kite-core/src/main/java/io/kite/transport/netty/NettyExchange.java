package io.kite.transport.netty;

import io.kite.protocol.Protocol;
import io.kite.transport.ServerExchange;
import io.netty.buffer.ByteBuf;
import java.net.SocketAddress;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.TProcessor;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolDecorator;
import org.apache.thrift.protocol.TProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * It owns the request until its arguments are read, and the reply until it is sent. Whoever ends
 * the call early, say a feature that gives it up, does so while a worker is still at it; what the
 * worker encodes after that is dropped.
 */
final class NettyExchange implements ServerExchange {
  private final ServerConnection connection;
  private final Message head;
  private @Nullable ByteBuf request; // guarded by this
  private @Nullable ByteBuf reply; // guarded by this
  private boolean finished; // guarded by this

  /** Takes the request over, which stands at its arguments. */
  NettyExchange(ServerConnection connection, Message head, ByteBuf request) {
    this.connection = connection;
    this.head = head;
    this.request = request;
  }

  @Override
  public String method() {
    return head.name();
  }

  @Override
  public boolean oneway() {
    return head.type() == TMessageType.ONEWAY;
  }

  @Override
  public SocketAddress peer() {
    return connection.channel().remoteAddress();
  }

  @Override
  public void readArguments(TBase<?, ?> into) throws TException {
    ByteBuf bytes = takeRequest();
    try {
      Protocol.BINARY.reader(bytes).readStruct(into);
    } finally {
      bytes.release();
    }
  }

  @Override
  public void encode(TBase<?, ?> result) throws TException {
    keep(
        Message.encode(
            connection.channel().alloc(),
            answer(TMessageType.REPLY),
            result,
            connection.maxFrameBytes()));
  }

  @Override
  public void encode(TApplicationException refusal) {
    keep(Message.encode(connection.channel().alloc(), answer(TMessageType.EXCEPTION), refusal));
  }

  @Override
  public void process(TProcessor processor, String method) throws TException {
    ByteBuf bytes = takeRequest();
    int maxFrameBytes = connection.maxFrameBytes();
    ByteBuf answer = Message.newFrame(connection.channel().alloc(), maxFrameBytes);
    try {
      TMessage message = new TMessage(method, head.type(), head.sequenceId());
      processor.process(
          new HeadIsRead(Protocol.BINARY.over(bytes), message), Protocol.BINARY.over(answer));
      if (answer.readableBytes() > Message.LENGTH_BYTES) {
        Message.setLength(answer);
        keep(answer.retain());
      }
    } catch (TProtocolException e) {
      throw Message.explained(e, maxFrameBytes);
    } finally {
      answer.release();
      bytes.release();
    }
  }

  /** What a processor reads: the head has been read already, and may name the service, too. */
  private static final class HeadIsRead extends TProtocolDecorator {
    private final TMessage message;

    HeadIsRead(TProtocol rest, TMessage message) {
      super(rest);
      this.message = message;
    }

    @Override
    public TMessage readMessageBegin() {
      return message;
    }
  }

  @Override
  public void finish() {
    ByteBuf encoded;
    synchronized (this) {
      finished = true;
      if (request != null) {
        request.release();
        request = null;
      }
      encoded = reply;
      reply = null;
    }
    if (encoded != null) {
      connection.send(encoded);
    }
  }

  private synchronized ByteBuf takeRequest() {
    ByteBuf bytes = request;
    if (bytes == null) {
      throw new IllegalStateException(
          "The arguments of " + head.name() + " have been read already");
    }
    request = null;
    return bytes;
  }

  /** Named as the method alone, even if the call named the service: so do libthrift's servers. */
  private Message answer(byte type) {
    String name = head.name().substring(head.name().indexOf(':') + 1);
    return new Message(name, type, head.sequenceId());
  }

  /** Takes the place of what was encoded before. */
  private synchronized void keep(ByteBuf encoded) {
    ByteBuf dropped = finished ? encoded : reply;
    if (!finished) {
      reply = encoded;
    }
    if (dropped != null) {
      dropped.release();
    }
  }
}
