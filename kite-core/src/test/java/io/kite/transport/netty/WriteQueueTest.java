package io.kite.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.Channel;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WriteQueueTest {
  private final MultiThreadIoEventLoopGroup loop =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final Channel channel = new NioSocketChannel();
  private final List<String> written = new CopyOnWriteArrayList<>();
  private final List<String> discarded = new CopyOnWriteArrayList<>();
  private WriteQueue<String> queue;

  @BeforeEach
  void register() {
    loop.register(channel).syncUninterruptibly();
    queue = new WriteQueue<>(channel, written::add, discarded::add);
  }

  @AfterEach
  void end() {
    channel.close().awaitUninterruptibly();
    endLoop();
  }

  private void endLoop() {
    loop.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
  }

  @Test
  void whatComesTogetherIsWrittenInItsOrder() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    loop.execute(() -> awaitQuietly(busy));
    queue.add("a");
    queue.add("b");
    queue.add("c");
    busy.countDown();
    loop.submit(() -> {}).sync();
    assertThat(written).containsExactly("a", "b", "c");
    assertThat(discarded).isEmpty();
  }

  @Test
  void whatComesAfterTheEndOfTheLoopIsDiscardedEachTime() {
    channel.close().syncUninterruptibly();
    endLoop();
    queue.add("a");
    queue.add("b");
    assertThat(discarded).containsExactly("a", "b");
    assertThat(written).isEmpty();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
