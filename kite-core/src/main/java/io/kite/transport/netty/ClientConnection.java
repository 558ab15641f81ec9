package io.kite.transport.netty;

import io.kite.Reply;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.protocol.Protocol;
import io.kite.transport.Refusals;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderException;
import io.netty.util.collection.IntObjectHashMap;
import io.netty.util.collection.IntObjectMap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocolException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection to a server and the calls on it, told apart by their sequence ids. Everything but
 * {@link #send} and {@link #forget} happens on its event loop.
 */
final class ClientConnection extends ChannelInboundHandlerAdapter {
  private static final Logger log = LoggerFactory.getLogger(ClientConnection.class);

  /** Is told when an exclusive connection is free for the next call. */
  @FunctionalInterface
  interface FreeListener {
    void onFree(ClientConnection connection);
  }

  private final Channel channel;
  private final @Nullable FreeListener exclusive;
  private final LongAdder lateReplies;
  private final WriteQueue<PendingCall> calls;
  private final IntObjectMap<PendingCall> pending = new IntObjectHashMap<>();
  private final NameCache names = new NameCache();
  private int lastId;
  private Failure broken = Failure.CONNECTION_LOST;
  private @Nullable Throwable cause;

  /**
   * @param exclusive null for a connection that many calls share
   */
  ClientConnection(Channel channel, @Nullable FreeListener exclusive, LongAdder lateReplies) {
    this.channel = channel;
    this.exclusive = exclusive;
    this.lateReplies = lateReplies;
    this.calls = new WriteQueue<>(channel, this::write, ClientConnection::runtimeIsClosed);
  }

  boolean isOpen() {
    return channel.isActive();
  }

  /** Takes the call over. Any thread. */
  void send(PendingCall call) {
    calls.add(call);
  }

  private static void runtimeIsClosed(PendingCall call) {
    call.fail(Failure.CONNECTION_LOST, "the runtime is closed", null);
  }

  /** The reply of this call is not wanted any more. Any thread. */
  void forget(PendingCall call) {
    channel.eventLoop().execute(() -> forgetNow(call));
  }

  private void forgetNow(PendingCall call) {
    if (pending.remove(call.sequenceId(), call) && exclusive != null) {
      // Its reply is still to come and would meet the next call.
      channel.close();
    }
  }

  private void write(PendingCall call) {
    if (!channel.isActive()) {
      call.fail(broken, "the connection is closed", cause);
      return;
    }
    ByteBuf frame = call.take(this, nextId());
    if (call.promise().isDone()) {
      frame.release();
      free();
      return;
    }
    Message.setSequenceId(frame, call.sequenceId());
    call.call().markLeft();
    if (call.method().oneway()) {
      writeOneway(call, frame);
    } else {
      pending.put(call.sequenceId(), call);
      channel.write(frame, channel.voidPromise());
    }
  }

  private void writeOneway(PendingCall call, ByteBuf frame) {
    channel
        .write(frame)
        .addListener(written -> {
          if (written.isSuccess()) {
            free();
            call.promise().complete(Reply.Value.VOID);
          } else {
            call.fail(Failure.CONNECTION_LOST, "the message could not be written", written.cause());
          }
        });
  }

  /** Never 0, which header protocols use for messages that belong to no call. */
  private int nextId() {
    do {
      lastId++;
    } while (lastId == 0 || pending.containsKey(lastId));
    return lastId;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    ByteBuf frame = (ByteBuf) message;
    if (cause != null) {
      // Came in one piece with what broke the connection.
      frame.release();
      return;
    }
    try {
      Message head = Message.readHead(frame, names);
      PendingCall call = pending.remove(head.sequenceId());
      if (call == null) {
        lateReplies.increment();
        log.debug("{} answered {} after the caller had given it up", channel.remoteAddress(), head);
        return;
      }
      if (!head.name().equals(call.method().name())) {
        pending.put(head.sequenceId(), call);
        throw new TProtocolException(
            "a reply of " + head.name() + " to a call of " + call.method().name());
      }
      answer(call, head, frame);
    } catch (TProtocolException e) {
      // Replies can no longer be matched to calls.
      breakUp(Failure.PROTOCOL, e);
    } finally {
      frame.release();
    }
  }

  private void answer(PendingCall call, Message head, ByteBuf frame) {
    Reply reply = null;
    RpcException failure = null;
    try {
      reply = decode(call, head, frame);
      if (reply instanceof Reply.Rejected rejected) {
        failure = Refusals.fromWire(rejected.exception(), call.call());
      }
    } catch (Throwable e) {
      // Of the user's classes anything may come, and the call is in no table any more.
      failure =
          call.call()
              .failure(Failure.PROTOCOL, Ran.RAN, "the reply is unreadable: " + e.getMessage(), e);
    }
    // Before the caller is told: its next call is to find this connection free.
    free();
    if (failure != null) {
      call.promise().fail(failure);
    } else if (reply != null) {
      call.promise().complete(reply);
    }
  }

  private static Reply decode(PendingCall call, Message head, ByteBuf frame) throws TException {
    if (head.type() == TMessageType.EXCEPTION) {
      return Reply.rejected(TApplicationException.readFrom(Protocol.BINARY.over(frame)));
    }
    if (head.type() != TMessageType.REPLY) {
      throw new TProtocolException(
          TProtocolException.INVALID_DATA, "message type " + head.type() + " is no reply");
    }
    TBase<?, ?> result = call.method().newResult();
    Protocol.BINARY.reader(frame).readStruct(result);
    return call.method().replyOf(result);
  }

  private void free() {
    if (exclusive != null && channel.isActive()) {
      exclusive.onFree(this);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    List<PendingCall> left = new ArrayList<>(pending.values());
    pending.clear();
    for (PendingCall call : left) {
      String why =
          broken == Failure.PROTOCOL
              ? "the peer does not speak framed binary Thrift"
              : "the connection broke";
      call.fail(
          broken,
          cause == null ? "the peer closed the connection" : why + ": " + cause.getMessage(),
          cause);
    }
    context.fireChannelInactive();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable thrown) {
    breakUp(
        thrown instanceof DecoderException ? Failure.PROTOCOL : Failure.CONNECTION_LOST, thrown);
  }

  private void breakUp(Failure failure, Throwable why) {
    log.debug("The connection to {} is given up", channel.remoteAddress(), why);
    broken = failure;
    cause = why;
    channel.close();
  }
}
