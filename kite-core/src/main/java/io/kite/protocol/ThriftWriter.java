package io.kite.protocol;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TType;
import org.jspecify.annotations.Nullable;

/**
 * Puts structs into a buffer. Made by {@link Protocol#writer}; used by generated code.
 *
 * <p>A struct begins with {@link #beginStruct} and ends with {@link #endStruct}; between them stand
 * its fields, each by one call with the field's id, but for containers: {@link #beginField}, {@code
 * beginList} or the like, and its elements by the methods without id. {@link #flush} gives what has
 * been written to the buffer.
 */
public abstract class ThriftWriter {
  final ByteBuf target;
  byte[] array;
  int position;
  private int end;
  private int depth;
  private @Nullable TProtocol libthrift;

  ThriftWriter(ByteBuf target) {
    if (!target.hasArray()) {
      throw new IllegalArgumentException("not a heap buffer: " + target);
    }
    this.target = target;
    this.array = target.array();
    this.position = target.arrayOffset() + target.writerIndex();
    this.end = target.arrayOffset() + target.capacity();
  }

  /** Lets the buffer know how far it has been written. */
  public final void flush() {
    target.writerIndex(position - target.arrayOffset());
  }

  /** The head of a message: its struct follows, and nothing ends it. */
  public abstract void writeMessage(String name, byte type, int sequenceId) throws TException;

  /**
   * @return what {@link #endStruct} wants back
   */
  public abstract int beginStruct() throws TException;

  public abstract void endStruct(int outer) throws TException;

  /**
   * @param type one of {@link TType}, not {@code BOOL}, whose value may be in the head of its field
   */
  public abstract void beginField(int id, byte type) throws TException;

  /** {@code size} elements follow. */
  public abstract void beginList(byte elementType, int size) throws TException;

  /** {@code size} elements follow. */
  public final void beginSet(byte elementType, int size) throws TException {
    beginList(elementType, size);
  }

  /** {@code size} keys follow, each with its value. */
  public abstract void beginMap(byte keyType, byte valueType, int size) throws TException;

  public abstract void writeBool(int id, boolean value) throws TException;

  public abstract void writeByte(int id, byte value) throws TException;

  public abstract void writeI16(int id, short value) throws TException;

  public abstract void writeI32(int id, int value) throws TException;

  public abstract void writeI64(int id, long value) throws TException;

  public abstract void writeDouble(int id, double value) throws TException;

  public final void writeString(int id, String value) throws TException {
    beginField(id, TType.STRING);
    writeString(value);
  }

  public final void writeBinary(int id, ByteBuffer value) throws TException {
    beginField(id, TType.STRING);
    writeBinary(value);
  }

  public final void writeUuid(int id, UUID value) throws TException {
    beginField(id, TType.UUID);
    writeUuid(value);
  }

  public final void writeStruct(int id, TBase<?, ?> value) throws TException {
    beginField(id, TType.STRUCT);
    writeStruct(value);
  }

  public abstract void writeBool(boolean value) throws TException;

  public final void writeByte(byte value) throws TException {
    reserve(1);
    array[position++] = value;
  }

  public abstract void writeI16(short value) throws TException;

  public abstract void writeI32(int value) throws TException;

  public abstract void writeI64(long value) throws TException;

  public abstract void writeDouble(double value) throws TException;

  public final void writeString(String value) throws TException {
    if (isAscii(value)) {
      int length = value.length();
      writeSize(length);
      copyAscii(value, length);
    } else {
      // As the JDK writes it: a lone surrogate as a question mark.
      byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
      writeSize(utf8.length);
      System.arraycopy(utf8, 0, array, position, utf8.length);
      position += utf8.length;
    }
  }

  private static boolean isAscii(String value) {
    int all = 0;
    for (int i = 0; i < value.length(); i++) {
      all |= value.charAt(i);
    }
    return all < 0x80;
  }

  @SuppressWarnings(
      "deprecation") // drops the upper bytes, which ASCII has none of, and is a plain copy
  private void copyAscii(String value, int length) {
    value.getBytes(0, length, array, position);
    position += length;
  }

  /** What lies between the buffer's position and limit, which stay as they are. */
  public final void writeBinary(ByteBuffer value) throws TException {
    int length = value.remaining();
    writeSize(length);
    value.get(value.position(), array, position, length);
    position += length;
  }

  public final void writeUuid(UUID value) throws TException {
    reserve(16);
    BigEndian.LONG.set(array, position, value.getMostSignificantBits());
    BigEndian.LONG.set(array, position + 8, value.getLeastSignificantBits());
    position += 16;
  }

  /** A struct of Kite's compiler, or of any other by the detour of libthrift's protocol. */
  public final void writeStruct(TBase<?, ?> value) throws TException {
    if (value instanceof ThriftStruct direct) {
      direct.write(this);
    } else {
      value.write(libthrift());
    }
  }

  private TProtocol libthrift() {
    if (libthrift == null) {
      libthrift = new LibthriftProtocol(null, this);
    }
    return libthrift;
  }

  /** The length of a string or binary, and room for that many bytes behind it. */
  abstract void writeSize(int length) throws TException;

  final void enter() throws TProtocolException {
    // A struct that holds itself is told here, not by an overflow of the stack.
    if (++depth > ThriftLimits.DEFAULT.depth()) {
      throw ThriftReader.tooDeep(ThriftLimits.DEFAULT.depth());
    }
  }

  final void leave() {
    depth--;
  }

  final void reserve(int bytes) throws TProtocolException {
    if (bytes > end - position) {
      grow(bytes);
    }
  }

  /** Room for so many bytes, where near the buffer's limit only {@code exactly} are asked for. */
  final void reserve(int atMost, int exactly) throws TProtocolException {
    if (atMost > end - position) {
      reserve(exactly);
    }
  }

  private void grow(int bytes) throws TProtocolException {
    flush();
    if (bytes > target.maxWritableBytes()) {
      throw new TProtocolException(
          TProtocolException.SIZE_LIMIT,
          "a message of more than %d bytes; send less or raise the limit"
              .formatted(target.maxCapacity()));
    }
    target.ensureWritable(bytes);
    array = target.array();
    position = target.arrayOffset() + target.writerIndex();
    end = target.arrayOffset() + target.capacity();
  }
}
