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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.thrift.TDeserializer;
import org.apache.thrift.TException;
import org.apache.thrift.TSerializer;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Byte for byte what libthrift's own protocol writes, and as wary as it of what it reads, or more.
 */
class BinaryProtocolTest {
  private final ByteBuf bytes = ByteBufAllocator.DEFAULT.directBuffer();
  private final BinaryProtocol protocol = new BinaryProtocol(bytes);

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

  @Test
  void itWritesWhatLibthriftWritesAndReadsIt() throws TException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      Message message = random(random);
      byte[] expected = new TSerializer().serialize(message);
      bytes.clear();
      message.write(protocol);
      assertThat(ByteBufUtil.getBytes(bytes))
          .as("seed %s, message %s", seed, i)
          .isEqualTo(expected);
      Message libthrift = new Message();
      new TDeserializer().deserialize(libthrift, expected);
      Message read = new Message();
      read.read(protocol);
      assertThat(read).isEqualTo(libthrift);
      assertThat(bytes.isReadable()).isFalse();
    }
  }

  @Test
  void truncatedBytesAreAThriftExceptionWhereverTheyEnd() throws TException {
    Random random = new Random(1);
    for (int i = 0; i < 50; i++) {
      byte[] whole = new TSerializer().serialize(random(random));
      for (int length = 0; length < whole.length; length++) {
        bytes.clear().writeBytes(whole, 0, length);
        assertThatThrownBy(() -> new Message().read(protocol)).isInstanceOf(TException.class);
      }
    }
  }

  @Test
  void randomBytesAreAThriftExceptionOrAMessage() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      byte[] noise = new byte[random.nextInt(60)];
      random.nextBytes(noise);
      // Small numbers are likelier to look like types and lengths.
      for (int j = 0; j < noise.length; j++) {
        noise[j] = random.nextInt(3) == 0 ? noise[j] : (byte) random.nextInt(16);
      }
      bytes.clear().writeBytes(noise);
      try {
        new Message().read(protocol);
      } catch (TException e) {
        assertThat(e).isNotNull();
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", bytes " + ByteBufUtil.hexDump(noise), e);
      }
    }
  }

  @Test
  void aMessageHeadIsStrict() throws TException {
    protocol.writeMessageBegin(new TMessage("get", TMessageType.CALL, 7));
    assertThat(ByteBufUtil.hexDump(bytes)).isEqualTo("80010001" + "00000003676574" + "00000007");
    assertThat(protocol.readMessageBegin()).isEqualTo(new TMessage("get", TMessageType.CALL, 7));
    bytes.clear().writeInt(3);
    assertThatThrownBy(protocol::readMessageBegin)
        .isInstanceOfSatisfying(
            TProtocolException.class,
            e -> assertThat(e.getType()).isEqualTo(TProtocolException.BAD_VERSION));
  }

  @Test
  void aUuidIsWrittenMostSignificantByteFirst() throws TException {
    UUID id = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    protocol.writeUuid(id);
    assertThat(ByteBufUtil.hexDump(bytes)).isEqualTo("00112233445566778899aabbccddeeff");
    assertThat(protocol.readUuid()).isEqualTo(id);
  }

  @Test
  void aClaimedLengthThatTheBytesDoNotBackIsRefusedBeforeAnythingIsAllocated() {
    for (int claimed : new int[] {1, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
      bytes.clear().writeInt(claimed);
      assertThatThrownBy(protocol::readString).isInstanceOf(TException.class);
      bytes.clear().writeInt(claimed);
      assertThatThrownBy(protocol::readBinary).isInstanceOf(TException.class);
      bytes.clear().writeByte(TType.BOOL).writeInt(claimed);
      assertThatThrownBy(protocol::readListBegin).isInstanceOf(TException.class);
      bytes.clear().writeByte(TType.I64).writeInt(claimed);
      assertThatThrownBy(protocol::readSetBegin).isInstanceOf(TException.class);
      bytes.clear().writeByte(TType.STRING).writeByte(TType.I64).writeInt(claimed);
      assertThatThrownBy(protocol::readMapBegin).isInstanceOf(TException.class);
    }
  }

  @Test
  void nestingInAnUnknownFieldHasALimit() {
    for (int i = 0; i < 100_000; i++) {
      bytes.writeByte(TType.STRUCT).writeShort(99);
    }
    assertThatThrownBy(() -> new Message().read(protocol)).isInstanceOf(TException.class);
  }

  @Test
  void anUnknownFieldIsSkipped() throws TException {
    protocol.writeFieldBegin(new TField("", TType.STRING, (short) 99));
    protocol.writeString("from a newer peer");
    Message message = new Message();
    message.setId(3);
    message.write(protocol);
    Message read = new Message();
    read.read(protocol);
    assertThat(read).isEqualTo(message);
  }
}
