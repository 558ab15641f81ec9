package io.kite.transport.netty;

import io.netty.util.concurrent.Future;
import java.net.SocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A few connections that many calls share, for a peer that answers concurrently. One that breaks is
 * made again when it is needed.
 */
final class SharedConnections implements PeerConnections {
  private final Slot[] slots;
  private final AtomicInteger turn = new AtomicInteger();

  SharedConnections(Connector connector, SocketAddress address, int count) {
    slots = new Slot[count];
    for (int i = 0; i < count; i++) {
      slots[i] = new Slot(connector, address);
    }
  }

  @Override
  public void send(PendingCall call) {
    slots[Math.floorMod(turn.getAndIncrement(), slots.length)].send(call);
  }

  private static final class Slot {
    private final Connector connector;
    private final SocketAddress address;
    private volatile @Nullable Future<ClientConnection> current;

    Slot(Connector connector, SocketAddress address) {
      this.connector = connector;
      this.address = address;
    }

    void send(PendingCall call) {
      Future<ClientConnection> known = current;
      if (known == null || isDead(known)) {
        known = replace(known);
      }
      if (known.isSuccess()) {
        known.getNow().send(call);
      } else {
        PeerConnections.sendOn(known, call);
      }
    }

    @SuppressWarnings("ReferenceEquality") // a future is equal to itself
    private synchronized Future<ClientConnection> replace(@Nullable Future<ClientConnection> dead) {
      Future<ClientConnection> known = current;
      if (known == null || known == dead) {
        current = known = connector.connect(address, null);
      }
      return known;
    }

    private static boolean isDead(Future<ClientConnection> known) {
      return known.isDone() && !(known.isSuccess() && known.getNow().isOpen());
    }
  }
}
