package io.kite.protocol;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.transport.TTransportException;
import org.jspecify.annotations.Nullable;

/**
 * Takes structs out of a buffer. Made by {@link Protocol#reader}; used by generated code.
 *
 * <p>{@link #nextField} gives a field's id and type in one number, so that one {@code switch} finds
 * what is known and well-typed, and all else is {@linkplain #skip skipped}. {@link #flush} tells
 * the buffer how far it has been read.
 */
public abstract class ThriftReader {
  /** What {@link #nextField} gives at the end of a struct. */
  public static final int STOP = 0;

  final ByteBuf source;
  final ThriftLimits limits;
  byte[] array = {};
  int position;
  private int origin;
  private int end;
  private int depth;
  private @Nullable TProtocol libthrift;

  ThriftReader(ByteBuf source, ThriftLimits limits) {
    if (!source.hasArray()) {
      throw new IllegalArgumentException("not a heap buffer: " + source);
    }
    this.source = source;
    this.limits = limits;
    refresh();
  }

  /** Sees what has been written to the buffer since. */
  final void refresh() {
    array = source.array();
    origin = source.arrayOffset();
    position = origin + source.readerIndex();
    end = origin + source.writerIndex();
  }

  /** Lets the buffer know how far it has been read. */
  public final void flush() {
    source.readerIndex(position - origin);
  }

  /** The head of a message: its struct follows, and nothing ends it. */
  public abstract TMessage readMessage() throws TException;

  /**
   * @return what {@link #endStruct} wants back
   */
  public abstract int beginStruct() throws TException;

  public abstract void endStruct(int outer);

  /** {@code id << 8 | type}, or {@link #STOP}. */
  public abstract int nextField() throws TException;

  /**
   * The size of a list of elements of that type.
   *
   * @throws TException when the elements are of another type, or are more than can be there
   */
  public final int beginList(byte elementType) throws TException {
    long head = listHead();
    int size = (int) head;
    // Of no elements, any type is good.
    if (size > 0) {
      checkType((byte) (head >> 32), elementType);
    }
    return size;
  }

  /** The size of a set, as {@link #beginList}. */
  public final int beginSet(byte elementType) throws TException {
    return beginList(elementType);
  }

  /** The number of a map's entries, as {@link #beginList}. */
  public final int beginMap(byte keyType, byte valueType) throws TException {
    long head = mapHead();
    int size = (int) head;
    if (size > 0) {
      checkType((byte) (head >> 40), keyType);
      checkType((byte) (head >> 32), valueType);
    }
    return size;
  }

  public abstract boolean readBool() throws TException;

  public final byte readByte() throws TException {
    need(1);
    return array[position++];
  }

  public abstract short readI16() throws TException;

  public abstract int readI32() throws TException;

  public abstract long readI64() throws TException;

  public abstract double readDouble() throws TException;

  public final String readString() throws TException {
    int length = readLength();
    String text = new String(array, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  /** A copy. */
  public final ByteBuffer readBinary() throws TException {
    int length = readLength();
    byte[] copy = new byte[length];
    System.arraycopy(array, position, copy, 0, length);
    position += length;
    return ByteBuffer.wrap(copy);
  }

  public final UUID readUuid() throws TException {
    need(16);
    long most = (long) BigEndian.LONG.get(array, position);
    long least = (long) BigEndian.LONG.get(array, position + 8);
    position += 16;
    return new UUID(most, least);
  }

  /**
   * Reads into a struct: of Kite's compiler, or of any other by the detour of libthrift's protocol.
   *
   * @return {@code into}
   */
  public final <T extends TBase<?, ?>> T readStruct(T into) throws TException {
    if (into instanceof ThriftStruct direct) {
      direct.read(this);
    } else {
      into.read(libthrift());
    }
    return into;
  }

  private TProtocol libthrift() {
    if (libthrift == null) {
      libthrift = new LibthriftProtocol(this, null);
    }
    return libthrift;
  }

  /**
   * Passes over the value of a field.
   *
   * @param field as {@link #nextField} gave it
   */
  public final void skip(int field) throws TException {
    skipType((byte) field);
  }

  private void skipType(byte type) throws TException {
    switch (type) {
      case TType.BOOL -> readBool();
      case TType.BYTE -> skipBytes(1);
      case TType.I16 -> readI16();
      case TType.I32 -> readI32();
      case TType.I64 -> readI64();
      case TType.DOUBLE -> skipBytes(8);
      case TType.UUID -> skipBytes(16);
      case TType.STRING -> {
        int length = readLength();
        position += length;
      }
      case TType.STRUCT -> skipStruct();
      case TType.LIST, TType.SET -> skipElements();
      case TType.MAP -> skipEntries();
      default -> throw noSuchType(type);
    }
  }

  private void skipStruct() throws TException {
    int outer = beginStruct();
    for (int field = nextField(); field != STOP; field = nextField()) {
      skipType((byte) field);
    }
    endStruct(outer);
  }

  private void skipElements() throws TException {
    long head = listHead();
    enter();
    for (int left = (int) head; left > 0; left--) {
      skipType((byte) (head >> 32));
    }
    leave();
  }

  private void skipEntries() throws TException {
    long head = mapHead();
    enter();
    for (int left = (int) head; left > 0; left--) {
      skipType((byte) (head >> 40));
      skipType((byte) (head >> 32));
    }
    leave();
  }

  private void skipBytes(int count) throws TException {
    need(count);
    position += count;
  }

  /** {@code elementType << 32 | size}; more elements than can be there are refused. */
  abstract long listHead() throws TException;

  /** {@code keyType << 40 | valueType << 32 | size}, as {@link #listHead}. */
  abstract long mapHead() throws TException;

  /** The length of a string or binary, all of whose bytes are there. */
  abstract int readLength() throws TException;

  final int checkedLength(int length) throws TException {
    if (length < 0) {
      throw new TProtocolException(TProtocolException.NEGATIVE_SIZE, "negative length " + length);
    } else if (length > limits.stringBytes()) {
      throw tooLarge("a string of " + length + " bytes", limits.stringBytes());
    }
    need(length);
    return length;
  }

  /**
   * @param least how many bytes an element takes at least
   */
  final int checkedSize(int size, int least) throws TException {
    if (size < 0) {
      throw new TProtocolException(TProtocolException.NEGATIVE_SIZE, "negative size " + size);
    } else if (size > limits.containerSize()) {
      throw tooLarge("a container of " + size + " elements", limits.containerSize());
    } else if ((long) size * least > end - position) {
      throw missing((long) size * least);
    }
    return size;
  }

  private static void checkType(byte found, byte expected) throws TProtocolException {
    if (found != expected) {
      throw new TProtocolException(
          TProtocolException.INVALID_DATA,
          "elements of type " + found + " where type " + expected + " is expected");
    }
  }

  static TProtocolException noSuchType(byte type) {
    return new TProtocolException(TProtocolException.INVALID_DATA, "no such type: " + type);
  }

  static TProtocolException tooDeep(int limit) {
    return new TProtocolException(
        TProtocolException.DEPTH_LIMIT, "nested more than " + limit + " levels deep");
  }

  private static TProtocolException tooLarge(String what, int limit) {
    return new TProtocolException(
        TProtocolException.SIZE_LIMIT, what + " is over the limit of " + limit);
  }

  final void enter() throws TProtocolException {
    if (++depth > limits.depth()) {
      throw tooDeep(limits.depth());
    }
  }

  final void leave() {
    depth--;
  }

  final void need(int count) throws TTransportException {
    if (count > end - position) {
      throw missing(count);
    }
  }

  private TTransportException missing(long count) {
    return new TTransportException(
        TTransportException.END_OF_FILE,
        count + " bytes claimed where " + (end - position) + " remain");
  }
}
