package io.kite.testing;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.thrift.async.AsyncMethodCallback;
import org.jspecify.annotations.Nullable;

/** Keeps what it is told, in order. Thread-safe. */
public class RecordingCallback<T> implements AsyncMethodCallback<T> {
  private final BlockingQueue<Optional<Object>> told = new LinkedBlockingQueue<>();

  /** The thread that told it last. */
  public volatile @Nullable Thread thread;

  @Override
  public void onComplete(T value) {
    thread = Thread.currentThread();
    told.add(Optional.ofNullable(value));
  }

  @Override
  public void onError(Exception failure) {
    thread = Thread.currentThread();
    told.add(Optional.of(failure));
  }

  /** Waits for the next that it is told: the value, or the exception; {@code null} for void. */
  public @Nullable Object next() throws InterruptedException {
    Optional<Object> next = told.poll(30, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("never told");
    }
    return next.orElse(null);
  }

  /** What it was told and nobody has asked for. */
  public int left() {
    return told.size();
  }
}
