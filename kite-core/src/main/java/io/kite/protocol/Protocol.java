package io.kite.protocol;

import io.netty.buffer.ByteBuf;
import org.apache.thrift.protocol.TProtocol;

/**
 * A way to put Thrift into bytes: the same bytes that libthrift writes.
 *
 * <p>Readers and writers work on the array inside a buffer, so it must have one ({@link
 * ByteBuf#hasArray()}: a heap buffer). It stays its owner's; nothing here retains or releases it.
 * None of them is safe for use by several threads.
 */
public enum Protocol {
  /** Strict binary: {@link org.apache.thrift.protocol.TBinaryProtocol}. The usual one. */
  BINARY {
    @Override
    public ThriftReader reader(ByteBuf from, ThriftLimits limits) {
      return new BinaryReader(from, limits);
    }

    @Override
    public ThriftWriter writer(ByteBuf to) {
      return new BinaryWriter(to);
    }
  },

  /** Compact: {@link org.apache.thrift.protocol.TCompactProtocol}. Smaller, and slower to read. */
  COMPACT {
    @Override
    public ThriftReader reader(ByteBuf from, ThriftLimits limits) {
      return new CompactReader(from, limits);
    }

    @Override
    public ThriftWriter writer(ByteBuf to) {
      return new CompactWriter(to);
    }
  };

  /** Reads what lies between the buffer's indices. */
  public abstract ThriftReader reader(ByteBuf from, ThriftLimits limits);

  /** Reads with {@link ThriftLimits#DEFAULT}. */
  public ThriftReader reader(ByteBuf from) {
    return reader(from, ThriftLimits.DEFAULT);
  }

  /** Writes behind what the buffer holds, up to its {@link ByteBuf#maxCapacity()}. */
  public abstract ThriftWriter writer(ByteBuf to);

  /**
   * The same bytes for classes that know libthrift alone. The buffer's indices are right after each
   * struct and each message.
   */
  public TProtocol over(ByteBuf bytes) {
    return new LibthriftProtocol(reader(bytes), writer(bytes));
  }
}
