package io.kite.transport.netty;

import io.kite.Time;
import io.netty.util.HashedWheelTimer;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The system's clock, and a hashed wheel: to schedule and to cancel costs the same however many
 * timeouts there are.
 */
final class WheelTime implements Time {
  private static final long TICK_MILLIS = 5;

  private final OwnThreads threads = new OwnThreads("kite-timer");
  private final HashedWheelTimer wheel =
      new HashedWheelTimer(threads, TICK_MILLIS, TimeUnit.MILLISECONDS);

  WheelTime() {
    // Not with the first timeout: a wheel that starts swallows an interrupt of the thread that
    // starts it, which would be a caller's.
    wheel.start();
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public Clock clock() {
    return Clock.systemUTC();
  }

  @Override
  public Timeout schedule(Duration delay, Runnable task) {
    return wheel.newTimeout(timeout -> task.run(), delay.toNanos(), TimeUnit.NANOSECONDS)::cancel;
  }

  boolean isOn(Thread thread) {
    return threads.isOneOf(thread);
  }

  void close() {
    if (isOn(Thread.currentThread())) {
      // A wheel refuses to be stopped by its own thread, which has to end first.
      Thread stopper = new Thread(wheel::stop, "kite-timer-stop");
      stopper.setDaemon(true);
      stopper.start();
    } else {
      wheel.stop();
    }
  }
}
