package io.kite.protocol;

import org.apache.thrift.TConfiguration;
import org.apache.thrift.transport.TTransport;

/**
 * What libthrift's classes find behind a protocol of Kite, which needs no transport: the
 * configuration, from which they take the limit of recursion (64), and something to flush.
 */
final class NoTransport extends TTransport {
  static final NoTransport INSTANCE = new NoTransport();

  private static final TConfiguration DEFAULTS = new TConfiguration(); // never changed

  private NoTransport() {}

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void open() {}

  @Override
  public void close() {}

  @Override
  public int read(byte[] into, int offset, int length) {
    throw new UnsupportedOperationException("read through the protocol");
  }

  @Override
  public void write(byte[] from, int offset, int length) {
    throw new UnsupportedOperationException("write through the protocol");
  }

  @Override
  public TConfiguration getConfiguration() {
    return DEFAULTS;
  }

  @Override
  public void updateKnownMessageSize(long size) {}

  @Override
  public void checkReadBytesAvailable(long count) {}

  @Override
  public void resetMessageSizeAndConsumedBytes(long size) {}
}
