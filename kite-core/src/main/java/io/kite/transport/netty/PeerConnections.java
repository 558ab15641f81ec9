package io.kite.transport.netty;

import io.kite.RpcException.Failure;
import io.netty.util.concurrent.Future;

/** The connections to one peer. Thread-safe. */
interface PeerConnections {
  /**
   * Takes the call over. Calls that wait for a connection may reach it in another order than that
   * in which they came.
   */
  void send(PendingCall call);

  /** Sends on a connection as soon as it is made. */
  static void sendOn(Future<ClientConnection> connecting, PendingCall call) {
    connecting.addListener(done -> {
      if (done.isSuccess()) {
        connecting.getNow().send(call);
      } else {
        call.fail(Failure.CONNECT, "cannot connect: " + done.cause().getMessage(), done.cause());
      }
    });
  }
}
