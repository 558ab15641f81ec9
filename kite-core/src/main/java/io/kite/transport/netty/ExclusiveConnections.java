package io.kite.transport.netty;

import io.netty.util.concurrent.Future;
import java.net.SocketAddress;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * A connection for each call under way, for a peer that works through a connection's calls one by
 * one. Free ones are kept, the one used last is used first, so that the rest can be seen to be too
 * many.
 */
final class ExclusiveConnections implements PeerConnections {
  private final Connector connector;
  private final SocketAddress address;
  private final Deque<ClientConnection> free = new ConcurrentLinkedDeque<>();

  ExclusiveConnections(Connector connector, SocketAddress address) {
    this.connector = connector;
    this.address = address;
  }

  @Override
  public void send(PendingCall call) {
    ClientConnection connection = free.pollFirst();
    while (connection != null && !connection.isOpen()) {
      connection = free.pollFirst();
    }
    if (connection != null) {
      connection.send(call);
    } else {
      Future<ClientConnection> connecting = connector.connect(address, free::addFirst);
      PeerConnections.sendOn(connecting, call);
    }
  }
}
