package io.kite.transport;

import io.kite.Call;
import io.kite.ReplyFuture;
import io.kite.schema.ThriftMethod;

/**
 * Carries calls to peers. Owns the connections, which it makes when they are needed. Thread-safe.
 */
public interface ClientTransport extends AutoCloseable {
  /**
   * Encodes the call on this thread, sends it, and completes the future on an event loop: with what
   * the peer answered, or (for a oneway method) once the bytes are written. Never blocks, never
   * throws.
   *
   * <p>Cancelling the future takes the call back: it is not sent if it has not been yet, else its
   * reply is dropped and released when it comes. A shared connection stays open.
   */
  ReplyFuture send(Call call, ThriftMethod method, Peer peer);

  /** Closes all connections; calls under way fail. Idempotent. */
  @Override
  void close();
}
