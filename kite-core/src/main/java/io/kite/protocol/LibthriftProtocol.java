package io.kite.protocol;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TList;
import org.apache.thrift.protocol.TMap;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TSet;
import org.apache.thrift.protocol.TStruct;
import org.apache.thrift.protocol.TType;
import org.jspecify.annotations.Nullable;

/**
 * A reader and a writer as libthrift's protocol: for classes of Apache's compiler, which know
 * nothing else.
 */
final class LibthriftProtocol extends TProtocol {
  private static final TStruct ANONYMOUS = new TStruct();
  private static final TField END = new TField("", TType.STOP, (short) 0);
  private static final int NO_FIELD = Integer.MIN_VALUE;

  private final @Nullable ThriftReader reader;
  private final @Nullable ThriftWriter writer;
  private int[] outer = new int[8];
  private int depth;
  private int boolField = NO_FIELD;

  /**
   * With both it stands on a buffer of its own; with one it is a detour of that one, which goes on
   * where this ends.
   */
  LibthriftProtocol(@Nullable ThriftReader reader, @Nullable ThriftWriter writer) {
    super(NoTransport.INSTANCE);
    this.reader = reader;
    this.writer = writer;
  }

  private ThriftReader in() {
    if (depth == 0) {
      synchronize();
    }
    return Objects.requireNonNull(reader);
  }

  private ThriftWriter out() {
    return Objects.requireNonNull(writer);
  }

  private void synchronize() {
    if (reader != null && writer != null) {
      writer.flush();
      reader.flush();
      reader.refresh();
    }
  }

  private void push(int state) {
    if (depth == outer.length) {
      outer = Arrays.copyOf(outer, depth * 2);
    }
    outer[depth++] = state;
  }

  private int pop() {
    return outer[--depth];
  }

  private void end() {
    if (depth == 0) {
      synchronize();
    }
  }

  @Override
  public void writeMessageBegin(TMessage message) throws TException {
    out().writeMessage(message.name, message.type, message.seqid);
  }

  @Override
  public void writeMessageEnd() {
    end();
  }

  @Override
  public void writeStructBegin(TStruct struct) throws TException {
    push(out().beginStruct());
  }

  @Override
  public void writeStructEnd() {
    end();
  }

  @Override
  public void writeFieldBegin(TField field) throws TException {
    if (field.type == TType.BOOL) {
      boolField = field.id;
    } else {
      out().beginField(field.id, field.type);
    }
  }

  @Override
  public void writeFieldEnd() {}

  @Override
  public void writeFieldStop() throws TException {
    out().endStruct(pop());
  }

  @Override
  public void writeMapBegin(TMap map) throws TException {
    out().beginMap(map.keyType, map.valueType, map.size);
  }

  @Override
  public void writeMapEnd() {}

  @Override
  public void writeListBegin(TList list) throws TException {
    out().beginList(list.elemType, list.size);
  }

  @Override
  public void writeListEnd() {}

  @Override
  public void writeSetBegin(TSet set) throws TException {
    out().beginSet(set.elemType, set.size);
  }

  @Override
  public void writeSetEnd() {}

  @Override
  public void writeBool(boolean value) throws TException {
    int field = boolField;
    boolField = NO_FIELD;
    if (field == NO_FIELD) {
      out().writeBool(value);
    } else {
      out().writeBool(field, value);
    }
  }

  @Override
  public void writeByte(byte value) throws TException {
    out().writeByte(value);
  }

  @Override
  public void writeI16(short value) throws TException {
    out().writeI16(value);
  }

  @Override
  public void writeI32(int value) throws TException {
    out().writeI32(value);
  }

  @Override
  public void writeI64(long value) throws TException {
    out().writeI64(value);
  }

  @Override
  public void writeUuid(UUID value) throws TException {
    out().writeUuid(value);
  }

  @Override
  public void writeDouble(double value) throws TException {
    out().writeDouble(value);
  }

  @Override
  public void writeString(String value) throws TException {
    out().writeString(value);
  }

  @Override
  public void writeBinary(ByteBuffer value) throws TException {
    out().writeBinary(value);
  }

  @Override
  public TMessage readMessageBegin() throws TException {
    return in().readMessage();
  }

  @Override
  public void readMessageEnd() {
    end();
  }

  @Override
  public TStruct readStructBegin() throws TException {
    push(in().beginStruct());
    return ANONYMOUS;
  }

  @Override
  public void readStructEnd() {
    Objects.requireNonNull(reader).endStruct(pop());
    end();
  }

  @Override
  public TField readFieldBegin() throws TException {
    int field = in().nextField();
    return field == ThriftReader.STOP ? END : new TField("", (byte) field, (short) (field >> 8));
  }

  @Override
  public void readFieldEnd() {}

  @Override
  public TMap readMapBegin() throws TException {
    long head = in().mapHead();
    return new TMap((byte) (head >> 40), (byte) (head >> 32), (int) head);
  }

  @Override
  public void readMapEnd() {}

  @Override
  public TList readListBegin() throws TException {
    long head = in().listHead();
    return new TList((byte) (head >> 32), (int) head);
  }

  @Override
  public void readListEnd() {}

  @Override
  public TSet readSetBegin() throws TException {
    return new TSet(readListBegin());
  }

  @Override
  public void readSetEnd() {}

  @Override
  public boolean readBool() throws TException {
    return in().readBool();
  }

  @Override
  public byte readByte() throws TException {
    return in().readByte();
  }

  @Override
  public short readI16() throws TException {
    return in().readI16();
  }

  @Override
  public int readI32() throws TException {
    return in().readI32();
  }

  @Override
  public long readI64() throws TException {
    return in().readI64();
  }

  @Override
  public UUID readUuid() throws TException {
    return in().readUuid();
  }

  @Override
  public double readDouble() throws TException {
    return in().readDouble();
  }

  @Override
  public String readString() throws TException {
    return in().readString();
  }

  @Override
  public ByteBuffer readBinary() throws TException {
    return in().readBinary();
  }

  @Override
  public void skip(byte type) throws TException {
    in().skip(type);
  }

  @Override
  public int getMinSerializedSize(byte type) {
    // Asked by libthrift's own checks only, which the reader's stand in for.
    return 0;
  }
}
