package io.kite.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.protocol.Protocol;
import io.kite.testing.echo.Echo;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.AbstractList;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocolException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
  private static final Message HEAD = new Message("fire", TMessageType.CALL, 7);

  /** Head, field head, length, stop: what a call of {@code fire} takes beside its text. */
  private static final int REST = 4 + 4 + 4 + 4 + 3 + 4 + 1;

  private static ByteBuf encode(int length, int maxFrameBytes) throws TException {
    return Message.encode(
        ByteBufAllocator.DEFAULT, HEAD, new Echo.fire_args("x".repeat(length)), maxFrameBytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 483, 484, 485, 5_000, 300_000})
  void aMessageOfTheLimitIsEncodedAndOneByteMoreRefused(int length) throws TException {
    int limit = REST + length;
    ByteBuf frame = encode(length, limit);
    try {
      assertThat(frame.readableBytes()).isEqualTo(4 + limit);
      assertThat(frame.readInt()).isEqualTo(limit);
      assertThat(Message.readHead(frame, new NameCache())).isEqualTo(HEAD);
      assertThat(Protocol.BINARY.reader(frame).readStruct(new Echo.fire_args()).getText())
          .hasSize(length);
    } finally {
      frame.release();
    }
    assertThatThrownBy(() -> encode(length + 1, limit))
        .isInstanceOfSatisfying(
            TProtocolException.class,
            e -> assertThat(e.getType()).isEqualTo(TProtocolException.SIZE_LIMIT))
        .hasMessageContaining("is over the limit of " + limit)
        .hasMessageContaining("send less or raise maxFrameBytes");
  }

  @Test
  void theSmallestLimitRefusesTheHead() {
    assertThatThrownBy(() -> encode(0, 1)).hasMessageContaining("is over the limit of 1;");
  }

  @Test
  void noLimitIsALimitToo() throws TException {
    encode(10, Integer.MAX_VALUE).release();
  }

  /** Elements without end, of which it counts those that were asked for. */
  private static final class Endless extends AbstractList<String> {
    private int asked;

    @Override
    public String get(int index) {
      asked++;
      return "0123456789";
    }

    @Override
    public int size() {
      return Integer.MAX_VALUE;
    }
  }

  @Test
  void aMessageIsRefusedWhileItGrowsNotOnceItIsWhole() {
    Endless tags = new Endless();
    assertThatThrownBy(() ->
            Message.encode(
                ByteBufAllocator.DEFAULT,
                HEAD,
                new io.kite.testing.echo.Message().setTags(tags),
                10_000))
        .hasMessageContaining("is over the limit of 10000");
    assertThat(tags.asked).isLessThan(1_000);
  }

  @Test
  void aStructThatCannotBeWrittenLeavesNothing() {
    Echo.fail_args broken =
        new Echo.fail_args() {
          @Override
          public void write(io.kite.protocol.ThriftWriter out) throws TException {
            out.writeString(1, "a part");
            throw new IllegalStateException("a struct that is expected to throw");
          }
        };
    assertThatThrownBy(() -> Message.encode(ByteBufAllocator.DEFAULT, HEAD, broken, 10_000))
        .hasMessage("a struct that is expected to throw");
  }

  @Test
  void theSequenceIdIsPutIntoAFrameThatIsEncoded() throws TException {
    ByteBuf frame = encode(3, 1_000);
    try {
      Message.setSequenceId(frame, 0x01020304);
      frame.skipBytes(4);
      assertThat(Message.readHead(frame, new NameCache()).sequenceId()).isEqualTo(0x01020304);
    } finally {
      frame.release();
    }
  }
}
