package io.kite.transport;

import java.io.IOException;
import java.net.InetSocketAddress;

/** Listens, and hands what arrives to a {@link CallHandler}. Thread-safe. */
public interface ServerTransport extends AutoCloseable {
  /**
   * Begins to listen.
   *
   * @return the address it listens on
   * @throws IOException when it cannot, with the address in the message
   */
  InetSocketAddress start() throws IOException;

  /** Takes no new connections; those there are stay, and so does what arrives on them. */
  void stopAccepting();

  /** Writes what is still to be written and closes everything. Idempotent. */
  @Override
  void close();
}
