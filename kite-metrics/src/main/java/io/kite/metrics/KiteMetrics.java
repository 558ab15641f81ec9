package io.kite.metrics;

import io.kite.Call;
import io.kite.ClientFeature;
import io.kite.Endpoint;
import io.kite.FlowSetup;
import io.kite.Interceptor;
import io.kite.MethodInfo;
import io.kite.Reply;
import io.kite.ReplyFuture;
import io.kite.RpcException;
import io.kite.ServerFeature;
import io.kite.client.ClientFlow;
import io.kite.server.ServerFlow;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A timer for each method and outcome: {@code builder.with(KiteMetrics.on(meterRegistry))}.
 *
 * <p>The timers are {@code kite.client.calls} and {@code kite.server.calls}, with the tags {@code
 * service} (the registered name), {@code method} (the IDL service's and the method's name) and
 * {@code outcome}: {@code value}, {@code declared} (an exception of the IDL), {@code rejected} (a
 * {@code TApplicationException}), or what failed, say {@code timeout}. A client counts what its
 * user sees; a server counts what it refuses, too.
 */
public final class KiteMetrics implements ClientFeature, ServerFeature {
  private final MeterRegistry registry;

  private KiteMetrics(MeterRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry");
  }

  public static KiteMetrics on(MeterRegistry registry) {
    return new KiteMetrics(registry);
  }

  @Override
  public void installOnClient(FlowSetup setup) {
    setup.add(ClientFlow.METRICS, new CallTimers(registry, "kite.client.calls", setup.service()));
  }

  @Override
  public void installOnServer(FlowSetup setup) {
    setup.add(ServerFlow.METRICS, new CallTimers(registry, "kite.server.calls", setup.service()));
  }

  private static final class CallTimers implements Interceptor {
    private static final Map<RpcException.Failure, String> FAILURES =
        new EnumMap<>(RpcException.Failure.class);

    static {
      for (RpcException.Failure failure : RpcException.Failure.values()) {
        FAILURES.put(failure, failure.name().toLowerCase(Locale.ROOT));
      }
    }

    private final MeterRegistry registry;
    private final String meter;
    private final String service;
    // Both keys come from schemas and enums, so the maps are bounded; a look-up makes no garbage.
    private final Map<MethodInfo, Map<String, Timer>> timers = new ConcurrentHashMap<>();

    CallTimers(MeterRegistry registry, String meter, String service) {
      this.registry = registry;
      this.meter = meter;
      this.service = service;
    }

    @Override
    public ReplyFuture intercept(Call call, Endpoint next) {
      return next.call(call)
          .observe((reply, failure) ->
              timer(call.method(), outcome(reply, failure))
                  .record(call.elapsedNanos(), TimeUnit.NANOSECONDS));
    }

    private Timer timer(MethodInfo method, String outcome) {
      Map<String, Timer> ofMethod =
          timers.computeIfAbsent(method, key -> new ConcurrentHashMap<>());
      Timer known = ofMethod.get(outcome);
      return known != null
          ? known
          : ofMethod.computeIfAbsent(outcome, key -> register(method, outcome));
    }

    private Timer register(MethodInfo method, String outcome) {
      return Timer.builder(meter)
          .description("Calls by method and outcome")
          .tag("service", service)
          .tag("method", method.service() + "." + method.name())
          .tag("outcome", outcome)
          .register(registry);
    }

    private static String outcome(@Nullable Reply reply, @Nullable RpcException failure) {
      if (failure != null) {
        return FAILURES.getOrDefault(failure.failure(), "failed");
      }
      if (reply instanceof Reply.Value) {
        return "value";
      }
      return reply instanceof Reply.Declared ? "declared" : "rejected";
    }

    @Override
    public String name() {
      return meter;
    }
  }
}
