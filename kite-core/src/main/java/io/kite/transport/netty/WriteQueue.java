package io.kite.transport.netty;

import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Takes things to write from any thread and writes them on the channel's event loop: one wake-up
 * for all that came together, one flush for a batch, since a flush is a system call and is most of
 * what a small write costs.
 */
final class WriteQueue<T> {
  /** Flushes at least this often, so that the first of a long batch does not wait for the last. */
  private static final int BATCH = 128;

  /**
   * Writes one thing, without flushing. Called on the event loop, also after the channel has
   * closed.
   */
  @FunctionalInterface
  interface Writer<T> {
    void write(T thing);
  }

  private final Channel channel;
  private final EventLoop loop;
  private final Writer<T> writer;
  private final Consumer<T> discard;
  private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean scheduled = new AtomicBoolean();

  /**
   * @param discard is given what is to be written after the event loop has ended
   */
  WriteQueue(Channel channel, Writer<T> writer, Consumer<T> discard) {
    this.channel = channel;
    this.loop = channel.eventLoop();
    this.writer = writer;
    this.discard = discard;
  }

  /** Takes the thing over. Any thread. */
  void add(T thing) {
    waiting.add(thing);
    if (scheduled.compareAndSet(false, true)) {
      try {
        loop.execute(this::drain);
      } catch (RejectedExecutionException loopEnded) {
        discardAll();
      }
    }
  }

  /** What others have added meanwhile, too: they have seen that somebody is at it. */
  private void discardAll() {
    scheduled.set(false);
    for (T thing = waiting.poll(); thing != null; thing = waiting.poll()) {
      discard.accept(thing);
    }
  }

  private void drain() {
    // Cleared first: who adds from now on either is seen below or schedules again.
    scheduled.set(false);
    int count = 0;
    for (T thing = waiting.poll(); thing != null; thing = waiting.poll()) {
      writer.write(thing);
      if (++count % BATCH == 0) {
        channel.flush();
      }
    }
    if (count % BATCH != 0) {
      channel.flush();
    }
  }
}
