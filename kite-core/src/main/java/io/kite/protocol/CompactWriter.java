package io.kite.protocol;

import io.netty.buffer.ByteBuf;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TType;

/** Compact: ids as distances, numbers as varints, truth values in the heads of their fields. */
final class CompactWriter extends ThriftWriter {
  private static final int SHORT_SIZE = 14;

  private int lastId;

  CompactWriter(ByteBuf target) {
    super(target);
  }

  @Override
  public void writeMessage(String name, byte type, int sequenceId) throws TException {
    writeByte((byte) CompactReader.PROTOCOL_ID);
    writeByte((byte) (CompactReader.VERSION | type << CompactReader.TYPE_SHIFT));
    writeVarint(sequenceId);
    writeString(name);
  }

  @Override
  public int beginStruct() throws TException {
    enter();
    int outer = lastId;
    lastId = 0;
    return outer;
  }

  @Override
  public void endStruct(int outer) throws TException {
    writeByte(TType.STOP);
    lastId = outer;
    leave();
  }

  @Override
  public void beginField(int id, byte type) throws TException {
    head(id, CompactTypes.of(type));
  }

  private void head(int id, int type) throws TException {
    int distance = id - lastId;
    if (distance > 0 && distance <= 15) {
      writeByte((byte) (distance << 4 | type));
    } else {
      writeByte((byte) type);
      writeI16((short) id);
    }
    lastId = id;
  }

  @Override
  public void beginList(byte elementType, int size) throws TException {
    int type = CompactTypes.of(elementType);
    if (size <= SHORT_SIZE) {
      writeByte((byte) (size << 4 | type));
    } else {
      writeByte((byte) (0xf0 | type));
      writeVarint(size);
    }
  }

  @Override
  public void beginMap(byte keyType, byte valueType, int size) throws TException {
    if (size == 0) {
      writeByte((byte) 0);
    } else {
      writeVarint(size);
      writeByte((byte) (CompactTypes.of(keyType) << 4 | CompactTypes.of(valueType)));
    }
  }

  @Override
  public void writeBool(int id, boolean value) throws TException {
    head(id, value ? CompactTypes.TRUE : CompactTypes.FALSE);
  }

  @Override
  public void writeByte(int id, byte value) throws TException {
    beginField(id, TType.BYTE);
    writeByte(value);
  }

  @Override
  public void writeI16(int id, short value) throws TException {
    beginField(id, TType.I16);
    writeI16(value);
  }

  @Override
  public void writeI32(int id, int value) throws TException {
    beginField(id, TType.I32);
    writeI32(value);
  }

  @Override
  public void writeI64(int id, long value) throws TException {
    beginField(id, TType.I64);
    writeI64(value);
  }

  @Override
  public void writeDouble(int id, double value) throws TException {
    beginField(id, TType.DOUBLE);
    writeDouble(value);
  }

  @Override
  public void writeBool(boolean value) throws TException {
    writeByte((byte) (value ? CompactTypes.TRUE : CompactTypes.FALSE));
  }

  @Override
  public void writeI16(short value) throws TException {
    writeI32(value);
  }

  @Override
  public void writeI32(int value) throws TException {
    writeVarint(value << 1 ^ value >> 31);
  }

  @Override
  public void writeI64(long value) throws TException {
    long left = (value << 1) ^ (value >> 63);
    reserve(10, (70 - Long.numberOfLeadingZeros(left | 1)) / 7);
    while ((left & ~0x7fL) != 0) {
      array[position++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    array[position++] = (byte) left;
  }

  @Override
  public void writeDouble(double value) throws TException {
    reserve(8);
    BigEndian.LITTLE_ENDIAN_LONG.set(array, position, Double.doubleToLongBits(value));
    position += 8;
  }

  @Override
  void writeSize(int length) throws TException {
    writeVarint(length);
    reserve(length);
  }

  private void writeVarint(int value) throws TException {
    reserve(5, (38 - Integer.numberOfLeadingZeros(value | 1)) / 7);
    int left = value;
    while ((left & ~0x7f) != 0) {
      array[position++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    array[position++] = (byte) left;
  }
}
