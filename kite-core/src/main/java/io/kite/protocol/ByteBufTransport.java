package io.kite.protocol;

import io.netty.buffer.ByteBuf;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.TTransportException;

/**
 * A buffer as libthrift's classes see one. Protocols of Kite go to the buffer directly; this is
 * here for what libthrift asks a transport for: its configuration, and whether the bytes that a
 * container claims to have are there.
 */
final class ByteBufTransport extends TTransport {
  // Shared, and never changed: libthrift reads the recursion limit (64) from it.
  private static final TConfiguration DEFAULTS = new TConfiguration();

  private final ByteBuf bytes;

  ByteBufTransport(ByteBuf bytes) {
    this.bytes = bytes;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void open() {}

  @Override
  public void close() {}

  @Override
  public int read(byte[] into, int offset, int length) throws TTransportException {
    int count = Math.min(length, bytes.readableBytes());
    if (count == 0 && length > 0) {
      throw new TTransportException(TTransportException.END_OF_FILE, "the message ends here");
    }
    bytes.readBytes(into, offset, count);
    return count;
  }

  @Override
  public void write(byte[] from, int offset, int length) {
    bytes.writeBytes(from, offset, length);
  }

  @Override
  public TConfiguration getConfiguration() {
    return DEFAULTS;
  }

  @Override
  public void updateKnownMessageSize(long size) {}

  @Override
  public void checkReadBytesAvailable(long count) throws TTransportException {
    if (count < 0 || count > bytes.readableBytes()) {
      throw new TTransportException(
          TTransportException.END_OF_FILE,
          count + " bytes claimed where " + bytes.readableBytes() + " remain");
    }
  }

  @Override
  public void resetMessageSizeAndConsumedBytes(long size) {}
}
