package io.kite.transport.netty;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;

/** Cuts the stream of bytes into frames. The same on both sides. */
final class FramePipeline {
  private FramePipeline() {}

  /** {@code messages} is given each frame without its length, to release. */
  static void install(Channel channel, int maxFrameBytes, ChannelHandler messages) {
    // A frame over the limit or of negative length throws at once, before its bytes are kept.
    int most = (int) Math.min(Integer.MAX_VALUE, (long) maxFrameBytes + Message.LENGTH_BYTES);
    channel.pipeline().addLast(new FrameDecoder(most)).addLast(messages);
  }

  private static final class FrameDecoder extends LengthFieldBasedFrameDecoder {
    FrameDecoder(int maxBytes) {
      super(maxBytes, 0, Message.LENGTH_BYTES, 0, Message.LENGTH_BYTES);
    }

    /**
     * Into an array: reading a message is so much faster from one that the copy is paid for, and
     * what has come from the socket is not held until its slowest message has been read.
     */
    @Override
    protected ByteBuf extractFrame(
        ChannelHandlerContext context, ByteBuf received, int index, int length) {
      return context.alloc().heapBuffer(length).writeBytes(received, index, length);
    }
  }
}
