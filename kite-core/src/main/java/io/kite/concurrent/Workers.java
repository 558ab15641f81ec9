package io.kite.concurrent;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which threads run what may block: handlers on a server, a user's callbacks on a client. The one
 * place that knows whether this JDK has virtual threads and whether they are good.
 */
public final class Workers {
  /** Where JEP 491 ended the pinning of virtual threads by {@code synchronized}. */
  private static final int VIRTUAL_THREADS_ARE_GOOD = 24;

  private static final int VIRTUAL_THREADS_EXIST = 21;

  private static final int POOL_THREADS = 200;
  private static final int POOL_QUEUE = 1_000;

  private interface Maker {
    ExecutorService make(String threadName);
  }

  private final Maker maker;
  private final String description;

  private Workers(Maker maker, String description) {
    this.maker = maker;
    this.description = description;
  }

  /**
   * Virtual threads on JDK 24 and later, else a pool of up to 200 threads with a queue of 1,000.
   * The default.
   */
  public static Workers automatic() {
    return Runtime.version().feature() >= VIRTUAL_THREADS_ARE_GOOD
        ? virtualThreads()
        : pool(POOL_THREADS, POOL_QUEUE);
  }

  /**
   * A new virtual thread for each task.
   *
   * @throws UnsupportedOperationException before JDK 21
   */
  public static Workers virtualThreads() {
    if (Runtime.version().feature() < VIRTUAL_THREADS_EXIST) {
      throw new UnsupportedOperationException(
          "JDK "
              + Runtime.version().feature()
              + " has no virtual threads; use Workers.pool(threads, queue)");
    }
    return new Workers(Workers::newVirtualThreads, "virtual threads");
  }

  /** A pool that refuses tasks while {@code threads} are busy and {@code queue} tasks wait. */
  public static Workers pool(int threads, int queue) {
    if (threads < 1 || queue < 1) {
      throw new IllegalArgumentException(
          "A pool of "
              + threads
              + " threads with a queue of "
              + queue
              + "; give at least 1 of each");
    }
    return new Workers(name -> newPool(name, threads, queue), threads + " threads, queue " + queue);
  }

  /**
   * Starts the threads, which are daemons. The maker of the executor shuts it down. A full one
   * throws {@link RejectedExecutionException}.
   */
  public ExecutorService start(String threadName) {
    return maker.make(threadName);
  }

  private static ExecutorService newPool(String name, int threads, int queue) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads, threads, 60, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), daemons(name));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static ThreadFactory daemons(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  /** By method handles, since this class must also load on 17. */
  private static ExecutorService newVirtualThreads(String name) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      Class<?> builder = Class.forName("java.lang.Thread$Builder");
      Class<?> ofVirtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
      Object named =
          lookup
              .findVirtual(
                  ofVirtual, "name", MethodType.methodType(ofVirtual, String.class, long.class))
              .invoke(
                  lookup
                      .findStatic(Thread.class, "ofVirtual", MethodType.methodType(ofVirtual))
                      .invoke(),
                  name + "-",
                  1L);
      ThreadFactory factory =
          (ThreadFactory)
              lookup
                  .findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class))
                  .invoke(named);
      MethodHandle perTask =
          lookup.findStatic(
              Executors.class,
              "newThreadPerTaskExecutor",
              MethodType.methodType(ExecutorService.class, ThreadFactory.class));
      return (ExecutorService) perTask.invoke(factory);
    } catch (Throwable e) {
      throw new IllegalStateException(
          "This JDK promises virtual threads and does not make them", e);
    }
  }

  @Override
  public String toString() {
    return description;
  }
}
