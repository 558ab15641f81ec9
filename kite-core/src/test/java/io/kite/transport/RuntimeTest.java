package io.kite.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.KiteRuntime;
import io.kite.Time;
import io.kite.client.Connections;
import io.kite.client.KiteClient;
import io.kite.discovery.Resolvers;
import io.kite.server.KiteServer;
import io.kite.testing.EchoHandler;
import io.kite.testing.FakeTime;
import io.kite.testing.Loopback;
import io.kite.testing.echo.Echo;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RuntimeTest {
  private static List<String> ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("kite-io") || name.startsWith("kite-timer"))
        .toList();
  }

  private static KiteServer serve() {
    return KiteServer.builder("echo")
        .address(Loopback.anyPort())
        .service(new EchoHandler())
        .build()
        .start();
  }

  private static KiteClient.Builder clientOf(KiteServer server) {
    return KiteClient.builder("echo")
        .connections(Connections.SHARED)
        .resolver(Resolvers.fixed("127.0.0.1:" + server.port()));
  }

  @Test
  void clientsAndServersShareOneRuntimeThatEndsWithTheLastOfThem() throws Exception {
    KiteServer server = serve();
    KiteClient client = clientOf(server).build();
    assertThat(client.stub(Echo.Iface.class).ping()).isEqualTo("pong");
    client.close();
    client.close();
    assertThat(ownThreads()).isNotEmpty();
    server.close();
    assertThat(ownThreads()).isEmpty();
  }

  @Test
  void aRuntimeThatWasGivenStaysOpen() throws Exception {
    try (KiteRuntime runtime = KiteRuntime.builder().eventLoopThreads(1).build()) {
      KiteServer server =
          KiteServer.builder("echo")
              .address(Loopback.anyPort())
              .service(new EchoHandler())
              .runtime(runtime)
              .build()
              .start();
      clientOf(server).runtime(runtime).build().close();
      server.close();
      KiteServer another =
          KiteServer.builder("echo")
              .address(Loopback.anyPort())
              .service(new EchoHandler())
              .runtime(runtime)
              .build()
              .start();
      try (KiteClient client = clientOf(another).runtime(runtime).build()) {
        assertThat(client.stub(Echo.Iface.class).ping()).isEqualTo("pong");
      }
      another.close();
    }
  }

  @Test
  void theLastUserMayCloseOnAThreadOfTheRuntime() throws Exception {
    KiteServer server = serve();
    KiteClient client = clientOf(server).directCallbacks().build();
    CompletableFuture<Void> closed =
        client
            .stub(Echo.FutureIface.class)
            .ping()
            .thenRun(() -> {
              server.close();
              client.close();
            });
    closed.get(30, TimeUnit.SECONDS);
  }

  @Test
  void theTimerRunsWhatIsDueAndNotWhatWasCancelled() throws Exception {
    try (KiteRuntime runtime = KiteRuntime.create()) {
      Time time = runtime.time();
      CountDownLatch ran = new CountDownLatch(1);
      Time.Timeout cancelled =
          time.schedule(
              Duration.ofDays(1),
              () -> {
                throw new AssertionError("cancelled");
              });
      assertThat(cancelled.cancel()).isTrue();
      time.schedule(Duration.ofMillis(1), ran::countDown);
      assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aClockOfOnesOwnIsUsed() {
    FakeTime time = new FakeTime();
    try (KiteRuntime runtime = KiteRuntime.builder().time(time).build()) {
      assertThat(runtime.time()).isSameAs(time);
    }
  }

  @Test
  void noEventLoopsAreRefused() {
    assertThatThrownBy(() -> KiteRuntime.builder().eventLoopThreads(0))
        .hasMessageContaining("give at least 1");
  }

  @Test
  void aRuntimeThatMakesNoTransportsIsRefused() {
    KiteRuntime other =
        new KiteRuntime() {
          @Override
          public Time time() {
            return new FakeTime();
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() ->
            KiteClient.builder("echo")
                .resolver(Resolvers.fixed("127.0.0.1:1"))
                .runtime(other)
                .build())
        .hasMessageContaining("use KiteRuntime.create()");
  }
}
