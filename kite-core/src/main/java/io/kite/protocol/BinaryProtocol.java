package io.kite.protocol;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TList;
import org.apache.thrift.protocol.TMap;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TSet;
import org.apache.thrift.protocol.TStruct;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.transport.TTransportException;

/**
 * Strict binary Thrift on a buffer: what {@link org.apache.thrift.protocol.TBinaryProtocol} writes,
 * byte for byte. Every length that the bytes claim is checked against the bytes that remain before
 * anything is allocated.
 *
 * <p>Not thread-safe. The buffer stays its owner's: this neither retains nor releases it.
 */
public final class BinaryProtocol extends TProtocol {
  /** The upper half of a strict message's first word. */
  public static final int VERSION = 0x80010000;

  private static final int VERSION_MASK = 0xffff0000;
  private static final TStruct ANONYMOUS = new TStruct();
  private static final TField STOP = new TField("", TType.STOP, (short) 0);

  private final ByteBuf bytes;

  public BinaryProtocol(ByteBuf bytes) {
    super(new ByteBufTransport(bytes));
    this.bytes = bytes;
  }

  @Override
  public void writeMessageBegin(TMessage message) {
    bytes.writeInt(VERSION | message.type);
    writeString(message.name);
    bytes.writeInt(message.seqid);
  }

  @Override
  public void writeMessageEnd() {}

  @Override
  public void writeStructBegin(TStruct struct) {}

  @Override
  public void writeStructEnd() {}

  @Override
  public void writeFieldBegin(TField field) {
    bytes.writeByte(field.type);
    bytes.writeShort(field.id);
  }

  @Override
  public void writeFieldEnd() {}

  @Override
  public void writeFieldStop() {
    bytes.writeByte(TType.STOP);
  }

  @Override
  public void writeMapBegin(TMap map) {
    bytes.writeByte(map.keyType);
    bytes.writeByte(map.valueType);
    bytes.writeInt(map.size);
  }

  @Override
  public void writeMapEnd() {}

  @Override
  public void writeListBegin(TList list) {
    bytes.writeByte(list.elemType);
    bytes.writeInt(list.size);
  }

  @Override
  public void writeListEnd() {}

  @Override
  public void writeSetBegin(TSet set) {
    bytes.writeByte(set.elemType);
    bytes.writeInt(set.size);
  }

  @Override
  public void writeSetEnd() {}

  @Override
  public void writeBool(boolean value) {
    bytes.writeByte(value ? 1 : 0);
  }

  @Override
  public void writeByte(byte value) {
    bytes.writeByte(value);
  }

  @Override
  public void writeI16(short value) {
    bytes.writeShort(value);
  }

  @Override
  public void writeI32(int value) {
    bytes.writeInt(value);
  }

  @Override
  public void writeI64(long value) {
    bytes.writeLong(value);
  }

  @Override
  public void writeUuid(UUID value) {
    bytes.writeLong(value.getMostSignificantBits());
    bytes.writeLong(value.getLeastSignificantBits());
  }

  @Override
  public void writeDouble(double value) {
    bytes.writeDouble(value);
  }

  @Override
  public void writeString(String value) {
    // Not Netty's encoder, which writes another character than the JDK's after a lone surrogate.
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    bytes.writeInt(utf8.length);
    bytes.writeBytes(utf8);
  }

  @Override
  public void writeBinary(ByteBuffer value) {
    bytes.writeInt(value.remaining());
    bytes.writeBytes(value.duplicate());
  }

  @Override
  public TMessage readMessageBegin() throws TException {
    int first = readI32();
    if ((first & VERSION_MASK) != VERSION) {
      throw new TProtocolException(
          TProtocolException.BAD_VERSION,
          "not strict binary: starts with 0x" + Integer.toHexString(first));
    }
    return new TMessage(readString(), (byte) first, readI32());
  }

  @Override
  public void readMessageEnd() {}

  @Override
  public TStruct readStructBegin() {
    return ANONYMOUS;
  }

  @Override
  public void readStructEnd() {}

  @Override
  public TField readFieldBegin() throws TException {
    byte type = readByte();
    return type == TType.STOP ? STOP : new TField("", type, readI16());
  }

  @Override
  public void readFieldEnd() {}

  @Override
  public TMap readMapBegin() throws TException {
    TMap map = new TMap(readByte(), readByte(), readCount());
    checkReadBytesAvailable(map);
    return map;
  }

  @Override
  public void readMapEnd() {}

  @Override
  public TList readListBegin() throws TException {
    TList list = new TList(readByte(), readCount());
    checkReadBytesAvailable(list);
    return list;
  }

  @Override
  public void readListEnd() {}

  @Override
  public TSet readSetBegin() throws TException {
    TSet set = new TSet(readByte(), readCount());
    checkReadBytesAvailable(set);
    return set;
  }

  @Override
  public void readSetEnd() {}

  @Override
  public boolean readBool() throws TException {
    return readByte() == 1;
  }

  @Override
  public byte readByte() throws TException {
    return need(1).readByte();
  }

  @Override
  public short readI16() throws TException {
    return need(2).readShort();
  }

  @Override
  public int readI32() throws TException {
    return need(4).readInt();
  }

  @Override
  public long readI64() throws TException {
    return need(8).readLong();
  }

  @Override
  public UUID readUuid() throws TException {
    ByteBuf there = need(16);
    return new UUID(there.readLong(), there.readLong());
  }

  @Override
  public double readDouble() throws TException {
    return need(8).readDouble();
  }

  @Override
  public String readString() throws TException {
    int length = readCount();
    return need(length).readString(length, StandardCharsets.UTF_8);
  }

  @Override
  public ByteBuffer readBinary() throws TException {
    int length = readCount();
    need(length);
    byte[] copy = new byte[length];
    bytes.readBytes(copy);
    return ByteBuffer.wrap(copy);
  }

  @Override
  protected void skipBytes(int count) throws TException {
    need(count).skipBytes(count);
  }

  @Override
  public int getMinSerializedSize(byte type) throws TException {
    return switch (type) {
      case TType.VOID -> 0;
      case TType.STOP, TType.BOOL, TType.BYTE, TType.STRUCT -> 1;
      case TType.I16 -> 2;
      case TType.I32, TType.STRING, TType.MAP, TType.SET, TType.LIST -> 4;
      case TType.I64, TType.DOUBLE -> 8;
      case TType.UUID -> 16;
      default ->
          throw new TProtocolException(TProtocolException.INVALID_DATA, "no such type: " + type);
    };
  }

  private int readCount() throws TException {
    int count = readI32();
    if (count < 0) {
      throw new TProtocolException(TProtocolException.NEGATIVE_SIZE, "negative size " + count);
    }
    return count;
  }

  private ByteBuf need(int count) throws TTransportException {
    if (!bytes.isReadable(count)) {
      trans_.checkReadBytesAvailable(count);
    }
    return bytes;
  }
}
