package io.kite.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.discovery.Instance;
import io.kite.discovery.Resolver;
import io.kite.testing.EchoHandler;
import io.kite.testing.FakeTime;
import io.kite.testing.Loopback;
import io.kite.testing.echo.Echo;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ResolveTest {
  /** A resolver that answers when the test says so. */
  private static final class ManualResolver implements Resolver {
    private Listener listener = instances -> {};
    private int watches;
    private boolean closed;

    @Override
    public Watch watch(String service, Listener told) {
      watches++;
      listener = told;
      return () -> closed = true;
    }

    void tell(Instance... instances) {
      listener.onInstances(List.of(instances));
    }
  }

  private final FakeTime time = new FakeTime();
  private final ManualResolver resolver = new ManualResolver();
  private Loopback loopback;
  private Instance served;

  @BeforeEach
  void serve() {
    loopback = new Loopback(time);
    served = Instance.of("echo", loopback.serve(new EchoHandler()).address());
  }

  @AfterEach
  void close() throws Exception {
    loopback.close();
  }

  private KiteClient.Builder settings() {
    return loopback.clientOf(1).resolver(resolver);
  }

  private static void assertNoInstance(CompletableFuture<?> call) {
    assertThatThrownBy(call::get)
        .cause()
        .isInstanceOfSatisfying(
            RpcException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(Failure.NO_INSTANCE);
              assertThat(e.ran()).isEqualTo(Ran.NEVER_LEFT);
            });
  }

  @Test
  void aClientResolvesWithItsFirstCallAndOnlyOnce() throws Exception {
    Echo.FutureIface echo = loopback.open(settings()).stub(Echo.FutureIface.class);
    assertThat(resolver.watches).isZero();
    CompletableFuture<String> first = echo.ping();
    CompletableFuture<String> second = echo.ping();
    resolver.tell(served);
    assertThat(first.get()).isEqualTo("pong");
    assertThat(second.get()).isEqualTo("pong");
    assertThat(resolver.watches).isEqualTo(1);
  }

  @Test
  void warmingUpResolvesBeforeTheFirstCall() {
    loopback.open(settings()).warmUp();
    assertThat(resolver.watches).isEqualTo(1);
  }

  @Test
  void anEmptyListFailsAtOnce() throws Exception {
    Echo.FutureIface echo = loopback.open(settings()).stub(Echo.FutureIface.class);
    CompletableFuture<String> waiting = echo.ping();
    resolver.tell();
    assertNoInstance(waiting);
    assertNoInstance(echo.ping());
  }

  @Test
  void aClientThatWaitsForReadyTakesTheFirstInstanceThatComes() throws Exception {
    Echo.FutureIface echo =
        loopback.open(settings().waitForReady(Duration.ofMillis(500))).stub(Echo.FutureIface.class);
    CompletableFuture<String> waiting = echo.ping();
    resolver.tell();
    assertThat(waiting).isNotDone();
    resolver.tell(served);
    assertThat(waiting.get()).isEqualTo("pong");
  }

  @Test
  void waitingForReadyEndsInTime() throws Exception {
    Echo.FutureIface echo =
        loopback.open(settings().waitForReady(Duration.ofMillis(500))).stub(Echo.FutureIface.class);
    CompletableFuture<String> waiting = echo.ping();
    resolver.tell();
    time.advance(Duration.ofMillis(500));
    assertNoInstance(waiting);
  }

  @Test
  void aCallThatWaitsForTheFirstListTimesOut() throws Exception {
    Echo.FutureIface echo = loopback.open(settings()).stub(Echo.FutureIface.class);
    CompletableFuture<String> waiting = echo.ping();
    time.advance(Duration.ofSeconds(1));
    assertThatThrownBy(waiting::get)
        .cause()
        .isInstanceOfSatisfying(
            RpcException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(Failure.TIMEOUT);
              assertThat(e.ran()).isEqualTo(Ran.NEVER_LEFT);
            });
  }

  @Test
  void callsFollowTheList() throws Exception {
    EchoHandler other = new EchoHandler();
    Instance second = Instance.of("echo", loopback.serve(other).address());
    Echo.FutureIface echo = loopback.open(settings()).stub(Echo.FutureIface.class);
    CompletableFuture<String> first = echo.ping();
    resolver.tell(served);
    first.get();
    assertThat(other.thread).isNull();
    resolver.tell(second);
    echo.ping().get();
    assertThat(other.thread).isNotNull();
  }

  @Test
  void closingAClientEndsItsWatchAndFailsWhoWaits() throws Exception {
    KiteClient client = loopback.open(settings());
    CompletableFuture<String> waiting = client.stub(Echo.FutureIface.class).ping();
    client.close();
    assertThat(resolver.closed).isTrue();
    assertThatThrownBy(waiting::get)
        .cause()
        .isInstanceOfSatisfying(
            RpcException.class, e -> assertThat(e.failure()).isEqualTo(Failure.CANCELLED));
  }

  @Test
  void nobodyAtTheAddressIsAFailureToConnectThatNeverLeft() throws Exception {
    int port = loopback.serve(new EchoHandler()).port();
    loopback.close();
    loopback = new Loopback();
    Echo.FutureIface echo = loopback.open(loopback.clientOf(port)).stub(Echo.FutureIface.class);
    assertThatThrownBy(() -> echo.ping().get())
        .cause()
        .isInstanceOfSatisfying(
            RpcException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(Failure.CONNECT);
              assertThat(e.ran()).isEqualTo(Ran.NEVER_LEFT);
              assertThat(e.address()).isEqualTo(new InetSocketAddress("127.0.0.1", port));
            });
  }
}
