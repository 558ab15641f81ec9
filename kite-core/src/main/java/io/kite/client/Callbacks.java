package io.kite.client;

import io.kite.concurrent.Workers;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Runs what users attach to futures. Its threads start with the first future. */
final class Callbacks implements Executor, AutoCloseable {
  private final Workers workers;
  private final String name;
  private volatile @Nullable ExecutorService executor;
  private boolean closed; // guarded by this

  Callbacks(Workers workers, String name) {
    this.workers = workers;
    this.name = name;
  }

  @Override
  public void execute(Runnable task) {
    ExecutorService started = executor;
    try {
      if (started == null) {
        started = start();
      }
      started.execute(task);
    } catch (RejectedExecutionException e) {
      // Full, or the client is closed: late or on the wrong thread is better than never.
      task.run();
    }
  }

  private synchronized ExecutorService start() {
    ExecutorService started = executor;
    if (started == null) {
      if (closed) {
        throw new RejectedExecutionException("closed");
      }
      executor = started = workers.start(name);
    }
    return started;
  }

  @Override
  public synchronized void close() {
    closed = true;
    ExecutorService started = executor;
    if (started != null) {
      started.shutdown();
    }
  }
}
