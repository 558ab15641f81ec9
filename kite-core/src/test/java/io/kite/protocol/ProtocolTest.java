package io.kite.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.testing.echo.Message;
import io.kite.testing.echo.Mood;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.thrift.TDeserializer;
import org.apache.thrift.TException;
import org.apache.thrift.TSerializer;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TProtocolFactory;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.transport.TMemoryBuffer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Byte for byte what libthrift's own protocols write, and as wary as they of what is read, or more.
 */
class ProtocolTest {
  private final ByteBuf bytes = ByteBufAllocator.DEFAULT.heapBuffer(16);

  @AfterEach
  void release() {
    bytes.release();
  }

  private static Message random(Random random) {
    Message message = new Message();
    if (random.nextBoolean()) {
      message.setText(text(random));
    }
    if (random.nextBoolean()) {
      List<String> tags = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        tags.add(text(random));
      }
      message.setTags(tags);
    }
    if (random.nextBoolean()) {
      message.setCounts(Map.of(text(random), random.nextLong()));
    }
    if (random.nextBoolean()) {
      byte[] blob = new byte[random.nextInt(100)];
      random.nextBytes(blob);
      message.setBlob(ByteBuffer.wrap(blob));
    }
    if (random.nextBoolean()) {
      message.setMood(Mood.CALM);
    }
    message.setId(random.nextLong());
    return message;
  }

  /** Of all kinds of characters, lone surrogates too. */
  private static String text(Random random) {
    int[] limits = {0x80, 0x800, 0x10000};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append((char) random.nextInt(limits[random.nextInt(limits.length)]));
    }
    return text.toString();
  }

  private static TProtocolFactory libthrift(Protocol protocol) {
    return switch (protocol) {
      case BINARY -> new TBinaryProtocol.Factory();
      case COMPACT -> new TCompactProtocol.Factory();
    };
  }

  private static byte[] serialized(Protocol protocol, Message message) throws TException {
    return new TSerializer(libthrift(protocol)).serialize(message);
  }

  @ParameterizedTest
  @EnumSource
  void whatLibthriftWritesIsWrittenAndRead(Protocol protocol) throws TException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      Message message = random(random);
      byte[] expected = serialized(protocol, message);
      Message libthrift = new Message();
      new TDeserializer(libthrift(protocol)).deserialize(libthrift, expected);

      bytes.clear();
      ThriftWriter writer = protocol.writer(bytes);
      writer.writeStruct(message);
      writer.flush();
      assertThat(ByteBufUtil.getBytes(bytes))
          .as("seed %s, message %s", seed, i)
          .isEqualTo(expected);
      ThriftReader reader = protocol.reader(bytes);
      assertThat(reader.readStruct(new Message())).isEqualTo(libthrift);
      reader.flush();
      assertThat(bytes.isReadable()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void classesThatKnowLibthriftAloneWriteAndReadTheSame(Protocol protocol) throws TException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    // One for all of them, as a connection has one.
    TProtocol over = protocol.over(bytes);
    for (int i = 0; i < 500; i++) {
      Message message = random(random);
      int start = bytes.writerIndex();
      message.write(over);
      assertThat(ByteBufUtil.getBytes(bytes))
          .as("seed %s, message %s", seed, i)
          .isEqualTo(serialized(protocol, message));
      Message read = new Message();
      read.read(over);
      assertThat(bytes.isReadable()).isFalse();
      assertThat(read)
          .isEqualTo(
              protocol.reader(bytes.duplicate().readerIndex(start)).readStruct(new Message()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStructOfAnotherCompilerCanBeAmongKites(Protocol protocol) throws TException {
    Message message = random(new Random(5));
    ThriftWriter writer = protocol.writer(bytes);
    int outer = writer.beginStruct();
    writer.writeBool(1, true);
    writer.writeStruct(2, new Foreign(message));
    writer.writeI32(3, 5);
    writer.endStruct(outer);
    writer.flush();
    ThriftReader reader = protocol.reader(bytes);
    outer = reader.beginStruct();
    assertThat(reader.nextField()).isEqualTo(1 << 8 | TType.BOOL);
    assertThat(reader.readBool()).isTrue();
    assertThat(reader.nextField()).isEqualTo(2 << 8 | TType.STRUCT);
    assertThat(reader.readStruct(new Foreign(new Message())).held).isEqualTo(message);
    assertThat(reader.nextField()).isEqualTo(3 << 8 | TType.I32);
    assertThat(reader.readI32()).isEqualTo(5);
    assertThat(reader.nextField()).isEqualTo(ThriftReader.STOP);
    reader.endStruct(outer);
  }

  @ParameterizedTest
  @EnumSource
  void truncatedBytesAreAThriftExceptionWhereverTheyEnd(Protocol protocol) throws TException {
    Random random = new Random(1);
    for (int i = 0; i < 50; i++) {
      byte[] whole = serialized(protocol, random(random));
      for (int length = 0; length < whole.length; length++) {
        bytes.clear().writeBytes(whole, 0, length);
        assertThatThrownBy(() -> protocol.reader(bytes).readStruct(new Message()))
            .isInstanceOf(TException.class);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void randomBytesAreAThriftExceptionOrAMessage(Protocol protocol) {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 50_000; i++) {
      byte[] noise = new byte[random.nextInt(60)];
      random.nextBytes(noise);
      // Small numbers are likelier to look like types and lengths.
      for (int j = 0; j < noise.length; j++) {
        noise[j] = random.nextInt(3) == 0 ? noise[j] : (byte) random.nextInt(16);
      }
      bytes.clear().writeBytes(noise);
      try {
        if (i % 2 == 0) {
          protocol.reader(bytes).readStruct(new Message());
        } else {
          new Message().read(protocol.over(bytes));
        }
      } catch (TException e) {
        assertThat(e).isNotNull();
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", bytes " + ByteBufUtil.hexDump(noise), e);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMessageHeadIsWhatLibthriftWrites(Protocol protocol) throws TException {
    for (int id : new int[] {0, 7, -1, Integer.MAX_VALUE}) {
      TMemoryBuffer memory = new TMemoryBuffer(64);
      TMessage head = new TMessage("get", TMessageType.CALL, id);
      libthrift(protocol).getProtocol(memory).writeMessageBegin(head);
      bytes.clear();
      ThriftWriter writer = protocol.writer(bytes);
      writer.writeMessage(head.name, head.type, head.seqid);
      writer.flush();
      byte[] expected = Arrays.copyOf(memory.getArray(), memory.length());
      assertThat(ByteBufUtil.getBytes(bytes)).isEqualTo(expected);
      assertThat(protocol.reader(bytes).readMessage()).isEqualTo(head);
    }
    bytes.clear().writeInt(3);
    assertThatThrownBy(() -> protocol.reader(bytes).readMessage())
        .isInstanceOfSatisfying(
            TProtocolException.class,
            e -> assertThat(e.getType()).isEqualTo(TProtocolException.BAD_VERSION));
  }

  @ParameterizedTest
  @EnumSource
  void aUuidIsWrittenMostSignificantByteFirst(Protocol protocol) throws TException {
    UUID id = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    ThriftWriter writer = protocol.writer(bytes);
    writer.writeUuid(id);
    writer.flush();
    assertThat(ByteBufUtil.hexDump(bytes)).isEqualTo("00112233445566778899aabbccddeeff");
    assertThat(protocol.reader(bytes).readUuid()).isEqualTo(id);
  }

  @Test
  void aClaimedLengthThatTheBytesDoNotBackIsRefusedBeforeAnythingIsAllocated() {
    for (int claimed : new int[] {1, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
      bytes.clear().writeInt(claimed);
      refused(Protocol.BINARY, ThriftReader::readString);
      refused(Protocol.BINARY, ThriftReader::readBinary);
      bytes.clear().writeByte(TType.BOOL).writeInt(claimed);
      refused(Protocol.BINARY, reader -> reader.beginList(TType.BOOL));
      bytes.clear().writeByte(TType.I64).writeInt(claimed);
      refused(Protocol.BINARY, reader -> reader.beginSet(TType.I64));
      bytes.clear().writeByte(TType.STRING).writeByte(TType.I64).writeInt(claimed);
      refused(Protocol.BINARY, reader -> reader.beginMap(TType.STRING, TType.I64));
    }
    // A list of 2^31 - 1 truth values, of -1, and a number that does not end.
    for (String hex : List.of("f1ffffffff07", "f1ffffffff0f", "f1ffffffffff")) {
      bytes.clear().writeBytes(ByteBufUtil.decodeHexDump(hex));
      refused(Protocol.COMPACT, reader -> reader.beginList(TType.BOOL));
      bytes.readerIndex(1);
      refused(Protocol.COMPACT, ThriftReader::readString);
      refused(Protocol.COMPACT, ThriftReader::readBinary);
      refused(Protocol.COMPACT, reader -> reader.beginMap(TType.BOOL, TType.BOOL));
    }
  }

  private void refused(Protocol protocol, Read read) {
    assertThatThrownBy(() -> read.from(protocol.reader(bytes))).isInstanceOf(TException.class);
  }

  private interface Read {
    Object from(ThriftReader reader) throws TException;
  }

  @ParameterizedTest
  @EnumSource
  void limitsOfStringsAndContainersHold(Protocol protocol) throws TException {
    Message message = new Message();
    message.setText("four");
    message.setTags(List.of("a", "b", "c"));
    bytes.writeBytes(serialized(protocol, message));
    for (ThriftLimits enough :
        List.of(new ThriftLimits(1, 4, 3), new ThriftLimits(64, 100, 100), ThriftLimits.DEFAULT)) {
      assertThat(protocol.reader(bytes, enough).readStruct(new Message())).isEqualTo(message);
    }
    for (ThriftLimits short_ : List.of(new ThriftLimits(1, 3, 3), new ThriftLimits(1, 4, 2))) {
      assertThatThrownBy(() -> protocol.reader(bytes, short_).readStruct(new Message()))
          .isInstanceOfSatisfying(
              TProtocolException.class,
              e -> assertThat(e.getType()).isEqualTo(TProtocolException.SIZE_LIMIT));
    }
  }

  @ParameterizedTest
  @EnumSource
  void elementsOfAnotherTypeAreRefused(Protocol protocol) throws TException {
    ThriftWriter writer = protocol.writer(bytes);
    writer.beginList(TType.I32, 1);
    writer.writeI32(1);
    writer.flush();
    assertThatThrownBy(() -> protocol.reader(bytes).beginList(TType.STRING))
        .hasMessage("elements of type 8 where type 11 is expected");
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyContainerIsOfAnyType(Protocol protocol) throws TException {
    ThriftWriter writer = protocol.writer(bytes);
    writer.beginList(TType.I32, 0);
    writer.beginMap(TType.I32, TType.I32, 0);
    writer.flush();
    ThriftReader reader = protocol.reader(bytes);
    assertThat(reader.beginList(TType.STRING)).isZero();
    assertThat(reader.beginMap(TType.STRING, TType.BOOL)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void nestingInAnUnknownFieldHasALimit(Protocol protocol) {
    for (int i = 0; i < 100_000; i++) {
      switch (protocol) {
        case BINARY -> bytes.writeByte(TType.STRUCT).writeShort(99);
        case COMPACT -> bytes.writeByte(15 << 4 | 12);
      }
    }
    depthLimit(() -> protocol.reader(bytes).readStruct(new Message()));
    depthLimit(() -> new Message().read(protocol.over(bytes)));
  }

  @ParameterizedTest
  @EnumSource
  void whatHoldsItselfIsNotWritten(Protocol protocol) {
    ThriftWriter writer = protocol.writer(bytes);
    depthLimit(() -> {
      while (true) {
        writer.beginStruct();
      }
    });
  }

  private static void depthLimit(ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            TProtocolException.class,
            e -> assertThat(e.getType()).isEqualTo(TProtocolException.DEPTH_LIMIT));
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownFieldOfAnyTypeIsSkipped(Protocol protocol) throws TException {
    Message message = new Message();
    message.setId(3);
    ThriftWriter writer = protocol.writer(bytes);
    int outer = writer.beginStruct();
    writer.writeBool(101, true);
    writer.writeByte(102, (byte) 1);
    writer.writeI16(103, (short) -2);
    writer.writeI32(104, Integer.MIN_VALUE);
    writer.writeI64(105, Long.MIN_VALUE);
    writer.writeDouble(106, Math.PI);
    writer.writeString(107, "from a newer peer");
    writer.writeUuid(108, new UUID(1, 2));
    writer.writeStruct(109, message);
    writer.beginField(110, TType.MAP);
    writer.beginMap(TType.STRING, TType.LIST, 1);
    writer.writeString("key");
    writer.beginList(TType.BOOL, 2);
    writer.writeBool(true);
    writer.writeBool(false);
    writer.beginField(111, TType.SET);
    writer.beginSet(TType.STRUCT, 1);
    writer.writeStruct(message);
    writer.writeI64(1, 3);
    writer.endStruct(outer);
    writer.flush();
    Message direct = protocol.reader(bytes).readStruct(new Message());
    Message over = new Message();
    over.read(protocol.over(bytes));
    assertThat(direct).isEqualTo(over);
    assertThat(bytes.isReadable()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void theBuffersLimitMayBeReachedToTheLastByte(Protocol protocol) throws TException {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Message message = random(random);
      byte[] expected = serialized(protocol, message);
      ByteBuf exact = ByteBufAllocator.DEFAULT.heapBuffer(0, expected.length);
      try {
        ThriftWriter writer = protocol.writer(exact);
        writer.writeStruct(message);
        writer.flush();
        assertThat(ByteBufUtil.getBytes(exact)).isEqualTo(expected);
      } finally {
        exact.release();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatGrowsOverTheBuffersLimitIsRefused(Protocol protocol) {
    ByteBuf small = ByteBufAllocator.DEFAULT.heapBuffer(8, 64);
    try {
      assertThatThrownBy(() -> protocol.writer(small).writeString("a".repeat(100)))
          .isInstanceOf(TProtocolException.class)
          .hasMessage("a message of more than 64 bytes; send less or raise the limit");
    } finally {
      small.release();
    }
  }

  @Test
  void aBufferWithoutAnArrayIsRefused() {
    ByteBuf direct = ByteBufAllocator.DEFAULT.directBuffer();
    try {
      assertThatThrownBy(() -> Protocol.BINARY.writer(direct))
          .hasMessageStartingWith("not a heap buffer");
      assertThatThrownBy(() -> Protocol.BINARY.reader(direct))
          .hasMessageStartingWith("not a heap buffer");
    } finally {
      direct.release();
    }
  }
}
