package io.kite.transport.netty;

import io.kite.Call;
import io.kite.ReplyFuture;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.schema.ThriftMethod;
import io.kite.transport.ClientOptions;
import io.kite.transport.ClientTransport;
import io.kite.transport.Peer;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.EventLoopGroup;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMessageType;

/** Encodes calls and gives them to the connections of their peers. */
final class NettyClient implements ClientTransport {
  private final ClientOptions options;
  private final Connector connector;
  private final Map<Peer, PeerConnections> peers = new ConcurrentHashMap<>();
  private volatile boolean closed;

  NettyClient(EventLoopGroup loops, ClientOptions options) {
    this.options = options;
    this.connector = new Connector(loops, options);
  }

  @Override
  public ReplyFuture send(Call call, ThriftMethod method, Peer peer) {
    if (closed) {
      return ReplyFuture.failed(call.failure(Failure.CANCELLED, "the client is closed"));
    }
    ByteBuf frame;
    try {
      frame = encode(call, method);
    } catch (TException | RuntimeException e) {
      return ReplyFuture.failed(
          call.failure(
              Failure.PROTOCOL,
              Ran.NEVER_LEFT,
              "the arguments cannot be encoded: " + e.getMessage(),
              e));
    }
    PendingCall pending = new PendingCall(call, method, frame);
    peers.computeIfAbsent(peer, this::connectionsTo).send(pending);
    return pending.promise();
  }

  private ByteBuf encode(Call call, ThriftMethod method) throws TException {
    byte type = method.oneway() ? TMessageType.ONEWAY : TMessageType.CALL;
    TBase<?, ?> arguments = (TBase<?, ?>) Objects.requireNonNull(call.arguments(), "arguments");
    return Message.encode(
        ByteBufAllocator.DEFAULT,
        new Message(method.name(), type, 0),
        arguments,
        options.maxFrameBytes());
  }

  private PeerConnections connectionsTo(Peer peer) {
    return peer.multiplexed()
        ? new SharedConnections(connector, peer.address(), options.connectionsPerPeer())
        : new ExclusiveConnections(connector, peer.address());
  }

  /** Replies that came after their callers had given up; they are dropped. */
  long lateReplies() {
    return connector.lateReplies().sum();
  }

  @Override
  public void close() {
    closed = true;
    connector.close();
  }
}
