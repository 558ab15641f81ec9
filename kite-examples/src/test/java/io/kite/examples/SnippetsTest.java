package io.kite.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.ClientFeature;
import io.kite.Context;
import io.kite.Deadline;
import io.kite.FlowSetup;
import io.kite.KiteRuntime;
import io.kite.RpcException;
import io.kite.breaker.CircuitBreaking;
import io.kite.client.CallOptions;
import io.kite.client.ClientFlow;
import io.kite.client.Connections;
import io.kite.client.KiteClient;
import io.kite.concurrent.Workers;
import io.kite.discovery.Registration;
import io.kite.discovery.Resolvers;
import io.kite.examples.quickstart.Greeter;
import io.kite.loadbalance.Balancing;
import io.kite.metrics.KiteMetrics;
import io.kite.registry.EmbeddedRegistry;
import io.kite.server.KiteServer;
import io.kite.tracing.KiteTracing;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.thrift.TException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the pages under docs/ show, run. */
@Timeout(60)
@SuppressWarnings("try") // a server does its work by being open
class SnippetsTest {
  private final EmbeddedRegistry registry = new EmbeddedRegistry();
  private final Greeter.Iface handler = name -> "Hello, " + name + "!";

  private KiteServer serve() {
    return KiteServer.builder("greeter")
        .service(handler)
        .with(Registration.in(registry))
        .build()
        .start();
  }

  @Test
  void aClientWithEverything() throws Exception {
    MeterRegistry meterRegistry = new SimpleMeterRegistry();
    OpenTelemetry openTelemetry = OpenTelemetry.noop();
    try (KiteServer server = serve();
        KiteClient client =
            KiteClient.builder("greeter")
                .resolver(registry)
                .timeout(Duration.ofMillis(800))
                .timeout("greet", Duration.ofMillis(500))
                .with(KiteTracing.on(openTelemetry))
                .with(KiteMetrics.on(meterRegistry))
                .with(CircuitBreaking.perMethod())
                .with(Balancing.roundRobin())
                .build()) {
      assertThat(client.stub(Greeter.Iface.class).greet("all")).isEqualTo("Hello, all!");
      assertThat(client.toString())
          .contains("circuit breakers", "round robin", "kite.client.calls");
    }
  }

  @Test
  void stubs() throws Exception {
    try (KiteServer server = serve();
        KiteClient client = KiteClient.builder("greeter").resolver(registry).build()) {
      Greeter.Iface blocking = client.stub(Greeter.Iface.class);
      String greeting = blocking.greet("world");

      Greeter.FutureIface later = client.stub(Greeter.FutureIface.class);
      CompletableFuture<Integer> length = later.greet("world").thenApply(String::length);

      Greeter.Iface patient =
          client.stub(Greeter.Iface.class, CallOptions.DEFAULT.withTimeout(Duration.ofSeconds(10)));
      assertThat(length.get()).isEqualTo(greeting.length());
      assertThat(patient.greet("you")).isEqualTo("Hello, you!");
    }
  }

  @Test
  void aDeadlineForSeveralCalls() throws Exception {
    try (KiteServer server = serve();
        KiteClient client = KiteClient.builder("greeter").resolver(registry).build()) {
      Greeter.Iface greeter = client.stub(Greeter.Iface.class);
      Context request = Context.current().withDeadline(Deadline.after(Duration.ofSeconds(5)));
      String both = request.call(() -> greeter.greet("one") + greeter.greet("two"));
      assertThat(both).isEqualTo("Hello, one!Hello, two!");
    }
  }

  @Test
  void anyThriftServer() throws Exception {
    try (KiteServer server = serve();
        KiteClient client =
            KiteClient.builder("greeter")
                .resolver(Resolvers.fixed("127.0.0.1:" + server.port()))
                .connections(Connections.EXCLUSIVE)
                .build()) {
      assertThat(client.stub(Greeter.Iface.class).greet("world")).isEqualTo("Hello, world!");
    }
  }

  @Test
  void whatWentWrong() {
    try (KiteClient client = KiteClient.builder("greeter").resolver(registry).build()) {
      Greeter.Iface greeter = client.stub(Greeter.Iface.class);
      assertThatThrownBy(() -> greetOrTellWhy(greeter))
          .hasMessageContaining("may be called again: true");
    }
  }

  private static String greetOrTellWhy(Greeter.Iface greeter) throws TException {
    try {
      return greeter.greet("world");
    } catch (RpcException e) {
      throw new IllegalStateException(e.failure() + ", may be called again: " + e.ran().never(), e);
    }
  }

  @Test
  void aServerWithSettings() throws Exception {
    try (KiteServer server =
            KiteServer.builder("greeter")
                .port(0)
                .service(handler)
                .workers(Workers.pool(50, 500))
                .drainLimit(Duration.ofSeconds(30))
                .with(Registration.in(registry))
                .build()
                .start();
        KiteClient client = KiteClient.builder("greeter").resolver(registry).build()) {
      assertThat(client.stub(Greeter.Iface.class).greet("world")).isEqualTo("Hello, world!");
    }
  }

  /** Counts calls by method. */
  static final class Counting implements ClientFeature {
    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();

    @Override
    public void installOnClient(FlowSetup setup) {
      setup.add(
          ClientFlow.INTERCEPTORS,
          (call, next) -> {
            calls.computeIfAbsent(call.toString(), name -> new LongAdder()).increment();
            return next.call(call);
          });
    }
  }

  @Test
  void aFeatureOfOnesOwn() throws Exception {
    Counting counting = new Counting();
    try (KiteServer server = serve();
        KiteClient client =
            KiteClient.builder("greeter").resolver(registry).with(counting).build()) {
      client.stub(Greeter.Iface.class).greet("world");
      assertThat(counting.calls.get("greeter.greet").sum()).isEqualTo(1);
    }
  }

  @Test
  void aRuntimeOfOnesOwn() throws Exception {
    try (KiteRuntime runtime = KiteRuntime.builder().eventLoopThreads(1).build();
        KiteServer server =
            KiteServer.builder("greeter")
                .service(handler)
                .with(Registration.in(registry))
                .runtime(runtime)
                .build()
                .start();
        KiteClient client =
            KiteClient.builder("greeter").resolver(registry).runtime(runtime).build()) {
      assertThat(client.stub(Greeter.Iface.class).greet("world")).isEqualTo("Hello, world!");
    }
  }
}
