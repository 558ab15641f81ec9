package io.kite.testing;

import io.kite.Context;
import io.kite.testing.echo.Echo;
import io.kite.testing.echo.Message;
import io.kite.testing.echo.Refusal;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A handler whose {@code slow} waits until the test lets it go. */
public class EchoHandler implements Echo.Iface {
  /** What oneway calls brought. */
  public final BlockingQueue<String> fired = new LinkedBlockingQueue<>();

  /** A permit for each call of {@code slow} that has begun. */
  public final Semaphore begun = new Semaphore(0);

  /** Lets all calls of {@code slow} go. */
  public final CountDownLatch release = new CountDownLatch(1);

  /** The thread and the context of the call before. */
  public volatile @Nullable Thread thread;

  public volatile @Nullable Context context;

  @Override
  public String ping() {
    thread = Thread.currentThread();
    context = Context.current();
    return "pong";
  }

  @Override
  public Message echo(Message message) {
    return message;
  }

  @Override
  public int add(int a, int b) {
    return a + b;
  }

  @Override
  public void nothing() {}

  @Override
  public void fire(String text) {
    fired.add(text);
  }

  @Override
  public String slow(int millis) {
    begun.release();
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "at last";
  }

  @Override
  public String fail(String how) throws Refusal {
    if (how.equals("declared")) {
      throw new Refusal("no", 7);
    }
    if (how.equals("error")) {
      throw new StackOverflowError("an error that is expected");
    }
    throw new IllegalStateException("a handler that is expected to throw");
  }
}
