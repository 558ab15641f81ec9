package io.kite.breaker;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.kite.Call;
import io.kite.ClientFeature;
import io.kite.Endpoint;
import io.kite.FlowSetup;
import io.kite.Interceptor;
import io.kite.MethodInfo;
import io.kite.Reply;
import io.kite.ReplyFuture;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.Time;
import io.kite.client.ClientFlow;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stops calling a method that keeps failing: {@code builder.with(CircuitBreaking.perMethod())}.
 * Each client has its own breakers.
 *
 * <p>A peer that answers is healthy, whatever it answers. What counts as failing is an {@link
 * RpcException} that speaks against the peer: a timeout, a connection that cannot be made or
 * breaks, a refusal for overload, bytes that are no Thrift. A call that its caller gave up, or that
 * nobody could be asked to take, counts neither way.
 */
public final class CircuitBreaking implements ClientFeature {
  private final CircuitBreakerConfig config;

  private CircuitBreaking(CircuitBreakerConfig config) {
    this.config = config;
  }

  /**
   * Opens for 5 s when at least half of the calls of the last 10 s failed, and there were 20 or
   * more; then lets 5 calls probe.
   */
  public static CircuitBreaking perMethod() {
    return perMethod(
        CircuitBreakerConfig.custom()
            .slidingWindow(10, 20, CircuitBreakerConfig.SlidingWindowType.TIME_BASED)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(5))
            .permittedNumberOfCallsInHalfOpenState(5)
            .build());
  }

  /** With resilience4j's own settings. What they say of exceptions and clocks is not used. */
  public static CircuitBreaking perMethod(CircuitBreakerConfig config) {
    return new CircuitBreaking(config);
  }

  @Override
  public void installOnClient(FlowSetup setup) {
    setup.add(ClientFlow.METHOD_BREAKER, new MethodBreakers(config, setup.time()));
  }

  private static final class MethodBreakers implements Interceptor {
    private final CircuitBreakerConfig config;
    private final Map<MethodInfo, CircuitBreaker> breakers = new ConcurrentHashMap<>();

    MethodBreakers(CircuitBreakerConfig config, Time time) {
      this.config =
          CircuitBreakerConfig.from(config)
              .clock(time.clock())
              .currentTimestampFunction(clock -> time.nanos(), TimeUnit.NANOSECONDS)
              .build();
    }

    @Override
    public ReplyFuture intercept(Call call, Endpoint next) {
      CircuitBreaker breaker =
          breakers.computeIfAbsent(
              call.method(), method -> CircuitBreaker.of(call.toString(), config));
      if (!breaker.tryAcquirePermission()) {
        return ReplyFuture.failed(
            call.failure(
                Failure.BREAKER_OPEN,
                Ran.NEVER_LEFT,
                "the circuit breaker is " + breaker.getState() + " after too many failures",
                null));
      }
      long start = breaker.getCurrentTimestamp();
      return next.call(call).observe((reply, failure) -> report(breaker, start, reply, failure));
    }

    /** A permission is followed by exactly one of success, failure, release. */
    private static void report(
        CircuitBreaker breaker, long start, @Nullable Reply reply, @Nullable RpcException failure) {
      long took = breaker.getCurrentTimestamp() - start;
      if (reply != null) {
        breaker.onSuccess(took, breaker.getTimestampUnit());
      } else if (failure != null && speaksAgainstPeer(failure)) {
        breaker.onError(took, breaker.getTimestampUnit(), failure);
      } else {
        breaker.releasePermission();
      }
    }

    private static boolean speaksAgainstPeer(RpcException failure) {
      return switch (failure.failure()) {
        case TIMEOUT, CONNECT, CONNECTION_LOST, PROTOCOL -> true;
        // Not when it is this client's own limit that refused.
        case OVERLOADED -> failure.ran() == Ran.REFUSED;
        case NO_INSTANCE, DRAINING, BREAKER_OPEN, NOT_ALLOWED, CANCELLED, INTERNAL -> false;
      };
    }

    @Override
    public String name() {
      return "circuit breakers, opening at "
          + config.getFailureRateThreshold()
          + " % of "
          + config.getMinimumNumberOfCalls()
          + " or more";
    }
  }
}
