package io.kite.protocol;

import io.netty.buffer.ByteBuf;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TType;

/** What {@link BinaryWriter} writes. */
final class BinaryReader extends ThriftReader {
  /** The upper half of a strict message's first word. */
  static final int VERSION = 0x80010000;

  private static final int VERSION_MASK = 0xffff0000;

  BinaryReader(ByteBuf source, ThriftLimits limits) {
    super(source, limits);
  }

  @Override
  public TMessage readMessage() throws TException {
    int first = readI32();
    if ((first & VERSION_MASK) != VERSION) {
      throw new TProtocolException(
          TProtocolException.BAD_VERSION,
          "not strict binary: starts with 0x" + Integer.toHexString(first));
    }
    return new TMessage(readString(), (byte) first, readI32());
  }

  @Override
  public int beginStruct() throws TException {
    enter();
    return 0;
  }

  @Override
  public void endStruct(int outer) {
    leave();
  }

  @Override
  public int nextField() throws TException {
    byte type = readByte();
    return type == TType.STOP ? STOP : (readI16() << 8) | (type & 0xff);
  }

  @Override
  long listHead() throws TException {
    byte type = readByte();
    int size = readI32();
    // The type of no element need not be one.
    return (long) type << 32 | (size == 0 ? 0 : checkedSize(size, least(type)));
  }

  @Override
  long mapHead() throws TException {
    byte key = readByte();
    byte value = readByte();
    int size = readI32();
    return (long) key << 40
        | (long) (value & 0xff) << 32
        | (size == 0 ? 0 : checkedSize(size, least(key) + least(value)));
  }

  private static int least(byte type) throws TProtocolException {
    return switch (type) {
      case TType.BOOL, TType.BYTE, TType.STRUCT -> 1;
      case TType.I16 -> 2;
      case TType.I32, TType.STRING -> 4;
      case TType.LIST, TType.SET -> 5;
      case TType.MAP -> 6;
      case TType.I64, TType.DOUBLE -> 8;
      case TType.UUID -> 16;
      default -> throw noSuchType(type);
    };
  }

  @Override
  public boolean readBool() throws TException {
    return readByte() == 1;
  }

  @Override
  public short readI16() throws TException {
    need(2);
    short value = (short) BigEndian.SHORT.get(array, position);
    position += 2;
    return value;
  }

  @Override
  public int readI32() throws TException {
    need(4);
    int value = (int) BigEndian.INT.get(array, position);
    position += 4;
    return value;
  }

  @Override
  public long readI64() throws TException {
    need(8);
    long value = (long) BigEndian.LONG.get(array, position);
    position += 8;
    return value;
  }

  @Override
  public double readDouble() throws TException {
    return Double.longBitsToDouble(readI64());
  }

  @Override
  int readLength() throws TException {
    return checkedLength(readI32());
  }
}
