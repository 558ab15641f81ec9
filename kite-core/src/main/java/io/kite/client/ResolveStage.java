package io.kite.client;

import io.kite.Call;
import io.kite.Endpoint;
import io.kite.Interceptor;
import io.kite.ReplyFuture;
import io.kite.ReplyPromise;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.Time;
import io.kite.discovery.Instance;
import io.kite.discovery.Resolver;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the callee's instances on the call. The watch begins with the first call; a call that
 * comes before the first list waits for it, within its deadline.
 */
final class ResolveStage implements Interceptor, AutoCloseable {
  private final String service;
  private final Resolver resolver;
  private final Time time;
  private final @Nullable Duration waitForReady;
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private volatile @Nullable List<Instance> instances;
  private volatile boolean watching;
  private volatile boolean closed;
  private Resolver.@Nullable Watch watch; // guarded by this

  /**
   * @param waitForReady how long a call waits while nobody serves the name; null to fail at once
   */
  ResolveStage(String service, Resolver resolver, Time time, @Nullable Duration waitForReady) {
    this.service = service;
    this.resolver = resolver;
    this.time = time;
    this.waitForReady = waitForReady;
  }

  @Override
  public ReplyFuture intercept(Call call, Endpoint next) {
    if (!watching) {
      startWatching();
    }
    List<Instance> known = instances;
    return isWorthWaitingFor(known) ? wait(call, next) : pass(call, next, known);
  }

  synchronized void startWatching() {
    if (!watching && !closed) {
      watching = true;
      watch = resolver.watch(service, this::update);
    }
  }

  private void update(List<Instance> list) {
    instances = list;
    if (!isWorthWaitingFor(list)) {
      wakeWaiting();
    }
  }

  private boolean isWorthWaitingFor(@Nullable List<Instance> known) {
    return !closed && (known == null || (known.isEmpty() && waitForReady != null));
  }

  private void wakeWaiting() {
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
  }

  private ReplyFuture wait(Call call, Endpoint next) {
    ReplyPromise promise = new ReplyPromise();
    if (waitForReady != null) {
      Time.Timeout timer = time.schedule(waitForReady, () -> promise.fail(noInstance(call)));
      promise.observe((reply, failure) -> timer.cancel());
    }
    waiting.add(() -> {
      if (!promise.isDone()) {
        promise.follow(pass(call, next, instances));
      }
    });
    if (!isWorthWaitingFor(instances)) {
      // The list came, or the client was closed, between the look and the wait.
      wakeWaiting();
    }
    return promise;
  }

  private ReplyFuture pass(Call call, Endpoint next, @Nullable List<Instance> known) {
    if (closed) {
      return ReplyFuture.failed(call.failure(Failure.CANCELLED, "the client is closed"));
    }
    if (known == null || known.isEmpty()) {
      return ReplyFuture.failed(noInstance(call));
    }
    call.put(Resolver.INSTANCES, known);
    return next.call(call);
  }

  private static RpcException noInstance(Call call) {
    return call.failure(Failure.NO_INSTANCE, "no instance is known");
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (watch != null) {
      watch.close();
    }
    wakeWaiting();
  }

  @Override
  public String name() {
    return resolver.toString();
  }
}
