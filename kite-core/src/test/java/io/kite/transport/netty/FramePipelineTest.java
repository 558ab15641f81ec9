package io.kite.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.DecoderException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FramePipelineTest {
  private static final int MAX_FRAME = 300;

  private final List<byte[]> frames = new ArrayList<>();
  private final EmbeddedChannel channel = new EmbeddedChannel();

  /** Keeps what the frames hold, and releases them. */
  private final class Frames extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      ByteBuf frame = (ByteBuf) message;
      assertThat(frame.hasArray()).isTrue();
      assertThat(frame.refCnt()).isEqualTo(1);
      frames.add(ByteBufUtil.getBytes(frame));
      frame.release();
    }
  }

  @AfterEach
  void close() {
    channel.finishAndReleaseAll();
  }

  private void install() {
    FramePipeline.install(channel, MAX_FRAME, new Frames());
  }

  private static byte[] stream(List<byte[]> messages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (byte[] message : messages) {
      out.writeInt(message.length);
      out.write(message);
    }
    return bytes.toByteArray();
  }

  /** As the socket brings it: a direct buffer that is gone after it has been read. */
  private void receive(byte[] piece) {
    channel.writeInbound(channel.alloc().directBuffer(piece.length).writeBytes(piece));
  }

  @Test
  void howeverTheBytesAreSplitTheFramesAreTheSame() throws IOException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    install();
    for (int round = 0; round < 500; round++) {
      List<byte[]> messages = new ArrayList<>();
      for (int i = 1 + random.nextInt(6); i > 0; i--) {
        byte[] message = new byte[random.nextInt(MAX_FRAME + 1)];
        random.nextBytes(message);
        messages.add(message);
      }
      byte[] stream = stream(messages);
      int longest = 1 + random.nextInt(stream.length);
      frames.clear();
      for (int from = 0; from < stream.length; ) {
        int until = Math.min(stream.length, from + 1 + random.nextInt(longest));
        receive(Arrays.copyOfRange(stream, from, until));
        from = until;
      }
      assertThat(frames)
          .as("seed %s, round %s", seed, round)
          .usingElementComparator(Arrays::compare)
          .containsExactlyElementsOf(messages);
    }
  }

  @Test
  void aFrameOfTheLimitIsTakenAndOneByteMoreRefusedBeforeItIsThere() throws IOException {
    install();
    receive(stream(List.of(new byte[MAX_FRAME])));
    assertThat(frames).hasSize(1);
    ByteBuf length = Unpooled.buffer().writeInt(MAX_FRAME + 1);
    assertThatThrownBy(() -> channel.writeInbound(length)).isInstanceOf(DecoderException.class);
  }

  @Test
  void whatIsNotWholeWhenTheConnectionClosesIsReleased() throws IOException {
    install();
    byte[] stream = stream(List.of(new byte[100]));
    receive(Arrays.copyOf(stream, stream.length - 1));
    channel.close();
    assertThat(frames).isEmpty();
  }
}
