package io.kite.client;

import io.kite.Call;
import io.kite.Endpoint;
import io.kite.Interceptor;
import io.kite.ReplyFuture;
import io.kite.RpcException.Failure;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds an attempt's interceptor to its promise: it calls {@code next} once, no more and no less.
 */
final class ExactlyOnce implements Interceptor {
  private static final Logger log = LoggerFactory.getLogger(ExactlyOnce.class);

  private final Interceptor interceptor;

  ExactlyOnce(Interceptor interceptor) {
    this.interceptor = interceptor;
  }

  @Override
  public ReplyFuture intercept(Call call, Endpoint next) {
    AtomicInteger count = new AtomicInteger();
    ReplyFuture future =
        interceptor.intercept(
            call,
            passed ->
                count.getAndIncrement() == 0
                    ? next.call(passed)
                    : ReplyFuture.failed(
                        passed.failure(
                            Failure.INTERNAL,
                            "the interceptor "
                                + name()
                                + " called next twice; an attempt is sent once")));
    return future.observe((reply, failure) -> {
      if (reply != null && count.get() == 0) {
        log.error(
            "The interceptor {} answered {} without calling next; put it at ClientFlow.INTERCEPTORS",
            name(),
            call);
      }
    });
  }

  @Override
  public String name() {
    return interceptor.name();
  }
}
