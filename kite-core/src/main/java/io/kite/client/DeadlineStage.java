package io.kite.client;

import io.kite.Call;
import io.kite.Deadline;
import io.kite.Endpoint;
import io.kite.Interceptor;
import io.kite.ReplyFuture;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.Time;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the call the earlier of two deadlines: the caller's, and now plus the client's timeout.
 * When it passes, the call is cancelled from here, which frees everything below at once and leaves
 * a shared connection open.
 */
final class DeadlineStage implements Interceptor {
  private final Time time;
  private final @Nullable Duration timeout;
  private final Map<String, Duration> ofMethods;

  /**
   * @param timeout null for none
   * @param ofMethods by the methods' names; go before {@code timeout}
   */
  DeadlineStage(Time time, @Nullable Duration timeout, Map<String, Duration> ofMethods) {
    this.time = time;
    this.timeout = timeout;
    this.ofMethods = ofMethods;
  }

  @Override
  public ReplyFuture intercept(Call call, Endpoint next) {
    Duration limit = timeoutOf(call);
    Deadline own = limit == null ? null : Deadline.after(limit, time);
    Deadline deadline = Deadline.earlier(call.context().deadline(), own);
    if (deadline == null) {
      return next.call(call);
    }
    long remaining = deadline.remainingNanos();
    if (remaining <= 0) {
      return ReplyFuture.failed(
          call.failure(Failure.TIMEOUT, "the caller's deadline has passed already"));
    }
    Call bounded =
        deadline == call.context().deadline()
            ? call
            : call.with(call.context().withDeadline(deadline));
    ReplyFuture future = next.call(bounded);
    if (!future.isDone()) {
      Time.Timeout timer =
          time.schedule(Duration.ofNanos(remaining), () -> future.cancel(timedOut(call)));
      future.observe((reply, failure) -> timer.cancel());
    }
    return future;
  }

  /** The narrower setting goes before the wider: call, method, method in the IDL, client. */
  private @Nullable Duration timeoutOf(Call call) {
    Duration limit = call.get(CallOptions.TIMEOUT);
    if (limit == null && !ofMethods.isEmpty()) {
      limit = ofMethods.get(call.method().name());
    }
    if (limit == null) {
      limit = call.method().settings().timeout();
    }
    return limit == null ? timeout : limit;
  }

  private static RpcException timedOut(Call call) {
    return call.failure(
        Failure.TIMEOUT,
        "timed out after " + Duration.ofNanos(call.elapsedNanos()).toMillis() + " ms");
  }

  @Override
  public String name() {
    return timeout == null
        ? "the caller's only"
        : timeout.toMillis() + " ms, or what remains of the caller's";
  }
}
