package io.kite.transport.netty;

import io.kite.Call;
import io.kite.ReplyPromise;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.schema.ThriftMethod;
import io.netty.buffer.ByteBuf;
import org.jspecify.annotations.Nullable;

/**
 * A call between {@code send} and its reply. It owns its encoded frame until the frame is written
 * or the call fails; both happen on the event loop of its connection, or before it has one.
 */
final class PendingCall {
  private final Call call;
  private final ThriftMethod method;
  private final ReplyPromise promise = new ReplyPromise();
  private @Nullable ByteBuf frame;
  private volatile @Nullable ClientConnection connection;
  private int sequenceId;

  PendingCall(Call call, ThriftMethod method, ByteBuf frame) {
    this.call = call;
    this.method = method;
    this.frame = frame;
    promise.onCancel(this::cancelled);
  }

  Call call() {
    return call;
  }

  ThriftMethod method() {
    return method;
  }

  ReplyPromise promise() {
    return promise;
  }

  int sequenceId() {
    return sequenceId;
  }

  /**
   * Binds the call to a connection. A cancel either is seen by the look at the promise that follows
   * or finds the connection.
   *
   * @return the frame, now the caller's
   */
  ByteBuf take(ClientConnection on, int id) {
    ByteBuf taken = frame;
    if (taken == null) {
      throw new IllegalStateException(call + " is sent twice");
    }
    frame = null;
    sequenceId = id;
    connection = on;
    return taken;
  }

  void fail(Failure failure, String detail, @Nullable Throwable cause) {
    ByteBuf left = frame;
    frame = null;
    if (left != null) {
      left.release();
    }
    promise.fail(call.failure(failure, call.ran(), detail, cause));
  }

  private void cancelled(RpcException reason) {
    ClientConnection on = connection;
    if (on != null) {
      on.forget(this);
    }
  }
}
