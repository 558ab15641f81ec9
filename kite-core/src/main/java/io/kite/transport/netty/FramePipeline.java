package io.kite.transport.netty;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;

/** Cuts the stream of bytes into frames. The same on both sides. */
final class FramePipeline {
  private FramePipeline() {}

  /** {@code messages} is given each frame without its length, to release. */
  static void install(Channel channel, int maxFrameBytes, ChannelHandler messages) {
    // A frame over the limit or of negative length throws at once, before its bytes are kept.
    int most = (int) Math.min(Integer.MAX_VALUE, (long) maxFrameBytes + Message.LENGTH_BYTES);
    channel
        .pipeline()
        .addLast(
            new LengthFieldBasedFrameDecoder(
                most, 0, Message.LENGTH_BYTES, 0, Message.LENGTH_BYTES))
        .addLast(messages);
  }
}
