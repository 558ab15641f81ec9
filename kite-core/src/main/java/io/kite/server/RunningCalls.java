package io.kite.server;

import io.kite.Call;
import io.kite.Endpoint;
import io.kite.Interceptor;
import io.kite.ReplyFuture;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the calls inside, and once the server drains, lets no more of them in and tells when the
 * last has left.
 */
final class RunningCalls implements Interceptor {
  private final AtomicInteger count = new AtomicInteger();
  private final CountDownLatch idle = new CountDownLatch(1);
  private volatile boolean draining;

  void begin() {
    count.incrementAndGet();
  }

  void end() {
    if (count.decrementAndGet() == 0 && draining) {
      idle.countDown();
    }
  }

  int count() {
    return count.get();
  }

  @Override
  public ReplyFuture intercept(Call call, Endpoint next) {
    // The call is counted before this look, so that drain() either is seen here or waits for it.
    return draining
        ? ReplyFuture.failed(
            call.failure(Failure.DRAINING, Ran.REFUSED, "the server is closing", null))
        : next.call(call);
  }

  /**
   * Refuses new calls and waits for the running ones.
   *
   * @return whether all ended within the limit
   */
  boolean drain(Duration limit) throws InterruptedException {
    draining = true;
    return count.get() == 0 || idle.await(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public String name() {
    return "refuses while the server closes";
  }
}
