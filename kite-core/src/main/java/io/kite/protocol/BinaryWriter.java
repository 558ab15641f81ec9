package io.kite.protocol;

import io.netty.buffer.ByteBuf;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TType;

/** Strict binary: types and ids in full, sizes in four bytes. */
final class BinaryWriter extends ThriftWriter {
  private static final int HEAD = 3;

  BinaryWriter(ByteBuf target) {
    super(target);
  }

  @Override
  public void writeMessage(String name, byte type, int sequenceId) throws TException {
    writeI32(BinaryReader.VERSION | type);
    writeString(name);
    writeI32(sequenceId);
  }

  @Override
  public int beginStruct() throws TException {
    enter();
    return 0;
  }

  @Override
  public void endStruct(int outer) throws TException {
    writeByte(TType.STOP);
    leave();
  }

  @Override
  public void beginField(int id, byte type) throws TException {
    reserve(HEAD);
    head(id, type);
  }

  private void head(int id, byte type) {
    array[position] = type;
    BigEndian.SHORT.set(array, position + 1, (short) id);
    position += HEAD;
  }

  @Override
  public void beginList(byte elementType, int size) throws TException {
    reserve(5);
    array[position] = elementType;
    BigEndian.INT.set(array, position + 1, size);
    position += 5;
  }

  @Override
  public void beginMap(byte keyType, byte valueType, int size) throws TException {
    reserve(6);
    array[position] = keyType;
    array[position + 1] = valueType;
    BigEndian.INT.set(array, position + 2, size);
    position += 6;
  }

  @Override
  public void writeBool(int id, boolean value) throws TException {
    reserve(HEAD + 1);
    head(id, TType.BOOL);
    array[position++] = (byte) (value ? 1 : 0);
  }

  @Override
  public void writeByte(int id, byte value) throws TException {
    reserve(HEAD + 1);
    head(id, TType.BYTE);
    array[position++] = value;
  }

  @Override
  public void writeI16(int id, short value) throws TException {
    reserve(HEAD + 2);
    head(id, TType.I16);
    put(value);
  }

  @Override
  public void writeI32(int id, int value) throws TException {
    reserve(HEAD + 4);
    head(id, TType.I32);
    put(value);
  }

  @Override
  public void writeI64(int id, long value) throws TException {
    reserve(HEAD + 8);
    head(id, TType.I64);
    put(value);
  }

  @Override
  public void writeDouble(int id, double value) throws TException {
    reserve(HEAD + 8);
    head(id, TType.DOUBLE);
    put(Double.doubleToLongBits(value));
  }

  @Override
  public void writeBool(boolean value) throws TException {
    writeByte((byte) (value ? 1 : 0));
  }

  @Override
  public void writeI16(short value) throws TException {
    reserve(2);
    put(value);
  }

  @Override
  public void writeI32(int value) throws TException {
    reserve(4);
    put(value);
  }

  @Override
  public void writeI64(long value) throws TException {
    reserve(8);
    put(value);
  }

  @Override
  public void writeDouble(double value) throws TException {
    reserve(8);
    put(Double.doubleToLongBits(value));
  }

  private void put(short value) {
    BigEndian.SHORT.set(array, position, value);
    position += 2;
  }

  private void put(int value) {
    BigEndian.INT.set(array, position, value);
    position += 4;
  }

  private void put(long value) {
    BigEndian.LONG.set(array, position, value);
    position += 8;
  }

  @Override
  void writeSize(int length) throws TException {
    reserve(4);
    put(length);
    reserve(length);
  }
}
