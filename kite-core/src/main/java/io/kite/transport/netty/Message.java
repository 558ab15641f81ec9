package io.kite.transport.netty;

import io.kite.protocol.Protocol;
import io.kite.protocol.ThriftWriter;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;

/**
 * A framed strict-binary message: {@code u32 length | u32 0x8001 00 type | string name | i32
 * sequence id | struct}.
 *
 * @param name the method's
 * @param type one of {@link TMessageType}
 */
record Message(String name, byte type, int sequenceId) {
  static final int LENGTH_BYTES = 4;
  private static final int FIRST_GUESS = 512;
  private static final int STRICT_BINARY = 0x80010000;
  private static final int VERSION_MASK = 0xffff0000;

  /**
   * Reads the head of a frame and leaves the buffer at the struct.
   *
   * @throws TProtocolException when this is no strict binary message
   */
  static Message readHead(ByteBuf frame, NameCache names) throws TProtocolException {
    if (frame.readableBytes() < 12) {
      throw new TProtocolException(
          TProtocolException.INVALID_DATA,
          "a frame of " + frame.readableBytes() + " bytes holds no message");
    }
    int first = frame.readInt();
    if ((first & VERSION_MASK) != STRICT_BINARY) {
      throw new TProtocolException(
          TProtocolException.BAD_VERSION,
          "not strict binary: starts with 0x" + Integer.toHexString(first));
    }
    int length = frame.readInt();
    if (length < 0 || length > frame.readableBytes() - 4) {
      throw new TProtocolException(
          TProtocolException.INVALID_DATA,
          "a name of " + length + " bytes where " + (frame.readableBytes() - 4) + " remain");
    }
    String name = names.read(frame, length);
    return new Message(name, (byte) first, frame.readInt());
  }

  /**
   * @return a frame, the caller's to release
   * @throws TException when the struct refuses to be written or the frame grows over {@code
   *     maxFrameBytes}; nothing is left
   */
  static ByteBuf encode(
      ByteBufAllocator buffers, Message head, TBase<?, ?> struct, int maxFrameBytes)
      throws TException {
    ByteBuf frame = newFrame(buffers, maxFrameBytes);
    boolean done = false;
    try {
      ThriftWriter out = Protocol.BINARY.writer(frame);
      out.writeMessage(head.name, head.type, head.sequenceId);
      out.writeStruct(struct);
      out.flush();
      setLength(frame);
      done = true;
      return frame;
    } catch (TProtocolException e) {
      throw explained(e, maxFrameBytes);
    } finally {
      if (!done) {
        frame.release();
      }
    }
  }

  /** A frame to be written behind its length, which refuses to grow over the limit. */
  static ByteBuf newFrame(ByteBufAllocator buffers, int maxFrameBytes) {
    int most = (int) Math.min(Integer.MAX_VALUE, (long) maxFrameBytes + LENGTH_BYTES);
    return buffers.heapBuffer(Math.min(FIRST_GUESS, most), most).writeZero(LENGTH_BYTES);
  }

  /** What a frame that refused to grow says, in the words of who set its limit. */
  static TProtocolException explained(TProtocolException thrown, int maxFrameBytes) {
    return thrown.getType() != TProtocolException.SIZE_LIMIT
        ? thrown
        : new TProtocolException(
            TProtocolException.SIZE_LIMIT,
            "a message of more than "
                + maxFrameBytes
                + " bytes is over the limit of "
                + maxFrameBytes
                + "; send less or raise maxFrameBytes",
            thrown);
  }

  /** An answer that says that there is no result. */
  static ByteBuf encode(ByteBufAllocator buffers, Message head, TApplicationException refusal) {
    ByteBuf frame = newFrame(buffers, Integer.MAX_VALUE);
    try {
      TProtocol out = Protocol.BINARY.over(frame);
      out.writeMessageBegin(new TMessage(head.name, head.type, head.sequenceId));
      refusal.write(out);
      setLength(frame);
      return frame;
    } catch (TException e) {
      frame.release();
      throw new AssertionError("A string and a number cannot be written", e);
    }
  }

  /** Puts the length into a frame that is complete. */
  static void setLength(ByteBuf frame) {
    frame.setInt(0, frame.readableBytes() - LENGTH_BYTES);
  }

  /** Puts the sequence id into a frame that was encoded before its connection was known. */
  static void setSequenceId(ByteBuf frame, int sequenceId) {
    int nameLength = frame.getInt(LENGTH_BYTES + 4);
    frame.setInt(LENGTH_BYTES + 8 + nameLength, sequenceId);
  }
}
