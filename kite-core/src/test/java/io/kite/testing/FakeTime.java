package io.kite.testing;

import io.kite.Time;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * A clock that stands still until it is advanced, and runs what falls due on the advancing thread.
 * Thread-safe.
 */
public final class FakeTime implements Time {
  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(
          Comparator.comparingLong((Task task) -> task.due).thenComparingLong(task -> task.order));
  private long now = 1_000_000_000L;
  private long order;

  private final class Task implements Timeout {
    private final long due;
    private final long order;
    private final Runnable task;

    Task(long due, long order, Runnable task) {
      this.due = due;
      this.order = order;
      this.task = task;
    }

    @Override
    public boolean cancel() {
      synchronized (FakeTime.this) {
        return tasks.remove(this);
      }
    }
  }

  @Override
  public synchronized long nanos() {
    return now;
  }

  @Override
  public Clock clock() {
    return new FakeClock(ZoneOffset.UTC);
  }

  private final class FakeClock extends Clock {
    private final ZoneId zone;

    FakeClock(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new FakeClock(other);
    }

    @Override
    public Instant instant() {
      return Instant.EPOCH.plusNanos(nanos());
    }
  }

  @Override
  public synchronized Timeout schedule(Duration delay, Runnable task) {
    Task scheduled = new Task(now + delay.toNanos(), order++, task);
    tasks.add(scheduled);
    return scheduled;
  }

  /** How many tasks wait for their time. */
  public synchronized int scheduled() {
    return tasks.size();
  }

  public void advance(Duration by) {
    long until = nanos() + by.toNanos();
    for (Task next = due(until); next != null; next = due(until)) {
      next.task.run();
    }
  }

  private synchronized Task due(long until) {
    Task next = tasks.peek();
    if (next == null || next.due > until) {
      now = until;
      return null;
    }
    now = next.due;
    return tasks.remove();
  }
}
