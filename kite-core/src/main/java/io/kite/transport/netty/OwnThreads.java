package io.kite.transport.netty;

import io.netty.util.concurrent.FastThreadLocalThread;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes daemon threads and knows them again, so that a runtime that is closed from one of them does
 * not wait for itself.
 */
final class OwnThreads implements ThreadFactory {
  private final String name;
  private final AtomicInteger count = new AtomicInteger();
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  OwnThreads(String name) {
    this.name = name;
  }

  @Override
  public Thread newThread(Runnable task) {
    Thread thread = new FastThreadLocalThread(task, name + "-" + count.incrementAndGet());
    thread.setDaemon(true);
    threads.add(thread);
    return thread;
  }

  boolean isOneOf(Thread thread) {
    return threads.contains(thread);
  }

  /** Waits until all of them have ended, not just said that they will. An interrupt is kept. */
  void awaitEnd(Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    boolean interrupted = false;
    for (Thread thread : threads) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      while (thread.isAlive() && left > 0) {
        try {
          thread.join(left);
        } catch (InterruptedException e) {
          interrupted = true;
        }
        left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
