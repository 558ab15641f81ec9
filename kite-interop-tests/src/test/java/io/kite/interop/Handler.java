package io.kite.interop;

import io.kite.interop.apache.Busy;
import io.kite.interop.apache.Everything;
import io.kite.interop.apache.Interop;
import io.kite.interop.apache.NotFound;
import io.kite.interop.apache.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** What the service does, written against the classes of Apache's compiler. */
final class Handler implements Interop.Iface {
  final BlockingQueue<String> fired = new LinkedBlockingQueue<>();

  @Override
  public String ping() {
    return "pong";
  }

  @Override
  public Everything echo(Everything value) throws Busy {
    if (value.getMedium() == 503) {
      throw new Busy(7);
    }
    return value;
  }

  @Override
  public long add(long a, int b) {
    return a + b;
  }

  @Override
  public boolean invert(boolean value) {
    return !value;
  }

  @Override
  public List<Point> points(int count) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(new Point(i, -i));
    }
    return points;
  }

  @Override
  public void nothing() {}

  @Override
  public void fire(String text) {
    fired.add(text);
  }

  @Override
  @SuppressWarnings("NullAway") // a handler that returns null is one of the cases
  public @Nullable String fail(String how) throws NotFound, Busy {
    return switch (how) {
      case "not found" -> throw new NotFound(42, "gone");
      case "busy" -> throw new Busy(3);
      case "null" -> null;
      case "bug" -> throw new IllegalStateException("a handler that is expected to throw");
      default -> how;
    };
  }

  @Override
  public String sleep(int millis) {
    // Real time passes on purpose: this stands for a service that is slow.
    long end = System.nanoTime() + millis * 1_000_000L;
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
    return "slept " + millis;
  }
}
