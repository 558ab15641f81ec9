package io.kite.protocol;

import io.netty.buffer.ByteBuf;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TType;

/** What {@link CompactWriter} writes. */
final class CompactReader extends ThriftReader {
  static final int PROTOCOL_ID = 0x82;
  static final int VERSION = 1;
  static final int TYPE_SHIFT = 5;

  private static final int VERSION_MASK = 0x1f;

  private int lastId;

  /** Of a field that is a truth value, whose head holds it; 0 when its value has been taken. */
  private int truth;

  CompactReader(ByteBuf source, ThriftLimits limits) {
    super(source, limits);
  }

  @Override
  public TMessage readMessage() throws TException {
    int protocol = readByte() & 0xff;
    int second = readByte();
    if (protocol != PROTOCOL_ID || (second & VERSION_MASK) != VERSION) {
      throw new TProtocolException(
          TProtocolException.BAD_VERSION,
          "not compact: starts with 0x%02x%02x".formatted(protocol, second & 0xff));
    }
    int sequenceId = readVarint();
    return new TMessage(readString(), (byte) (second >> TYPE_SHIFT & 7), sequenceId);
  }

  @Override
  public int beginStruct() throws TException {
    enter();
    int outer = lastId;
    lastId = 0;
    return outer;
  }

  @Override
  public void endStruct(int outer) {
    lastId = outer;
    leave();
  }

  @Override
  public int nextField() throws TException {
    int head = readByte();
    int type = head & 0x0f;
    if (type == 0) {
      return STOP;
    }
    int distance = head >> 4 & 0x0f;
    lastId = distance == 0 ? readI16() : (short) (lastId + distance);
    truth = type <= CompactTypes.FALSE ? type : 0;
    return lastId << 8 | CompactTypes.toType(type);
  }

  @Override
  long listHead() throws TException {
    int head = readByte() & 0xff;
    int size = head >> 4 == 15 ? readVarint() : head >> 4;
    byte type = CompactTypes.toType(head & 0x0f);
    return (long) type << 32 | (size == 0 ? 0 : checkedSize(size, least(type)));
  }

  @Override
  long mapHead() throws TException {
    int size = readVarint();
    if (size == 0) {
      return 0;
    }
    int types = readByte() & 0xff;
    byte key = CompactTypes.toType(types >> 4);
    byte value = CompactTypes.toType(types & 0x0f);
    return (long) key << 40 | (long) value << 32 | checkedSize(size, least(key) + least(value));
  }

  private static int least(byte type) throws TProtocolException {
    return switch (type) {
      case TType.STOP -> throw noSuchType(type);
      case TType.DOUBLE -> 8;
      case TType.UUID -> 16;
      default -> 1;
    };
  }

  @Override
  public boolean readBool() throws TException {
    int value = truth;
    truth = 0;
    // Of an element it is in a byte of its own.
    return (value == 0 ? readByte() : value) == CompactTypes.TRUE;
  }

  @Override
  public short readI16() throws TException {
    return (short) readI32();
  }

  @Override
  public int readI32() throws TException {
    int value = readVarint();
    return value >>> 1 ^ -(value & 1);
  }

  @Override
  public long readI64() throws TException {
    long value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      byte next = readByte();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value >>> 1 ^ -(value & 1);
      }
    }
    throw tooLong();
  }

  @Override
  public double readDouble() throws TException {
    need(8);
    long bits = (long) BigEndian.LITTLE_ENDIAN_LONG.get(array, position);
    position += 8;
    return Double.longBitsToDouble(bits);
  }

  @Override
  int readLength() throws TException {
    return checkedLength(readVarint());
  }

  private int readVarint() throws TException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte next = readByte();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw tooLong();
  }

  private static TProtocolException tooLong() {
    return new TProtocolException(TProtocolException.INVALID_DATA, "a number that does not end");
  }
}
