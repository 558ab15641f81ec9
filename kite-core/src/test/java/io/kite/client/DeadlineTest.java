package io.kite.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.Context;
import io.kite.Deadline;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.testing.EchoHandler;
import io.kite.testing.FakeTime;
import io.kite.testing.Loopback;
import io.kite.testing.echo.Echo;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Timeouts on a clock that the test turns, over real sockets. */
@Timeout(60)
class DeadlineTest {
  private final FakeTime time = new FakeTime();
  private final EchoHandler handler = new EchoHandler();
  private Loopback loopback;
  private int port;

  @BeforeEach
  void serve() {
    loopback = new Loopback(time);
    port = loopback.serve(handler).port();
  }

  @AfterEach
  void close() throws Exception {
    handler.release.countDown();
    loopback.close();
  }

  private Echo.FutureIface stub(KiteClient.Builder settings) {
    return loopback.open(settings).stub(Echo.FutureIface.class);
  }

  private CompletableFuture<String> begin(Echo.FutureIface stub) throws Exception {
    CompletableFuture<String> slow = stub.slow(0);
    handler.begun.acquire();
    return slow;
  }

  private static void assertTimedOut(CompletableFuture<?> call, Ran ran) {
    assertThatThrownBy(call::get)
        .cause()
        .isInstanceOfSatisfying(
            RpcException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(Failure.TIMEOUT);
              assertThat(e.ran()).isEqualTo(ran);
            });
  }

  @Test
  void aCallEndsWithItsTimeoutAndNotBefore() throws Exception {
    CompletableFuture<String> slow =
        begin(stub(loopback.clientOf(port).timeout(Duration.ofMillis(200))));
    time.advance(Duration.ofMillis(199));
    assertThat(slow).isNotDone();
    time.advance(Duration.ofMillis(1));
    assertTimedOut(slow, Ran.MAYBE);
  }

  @Test
  void theDefaultIsOneSecond() throws Exception {
    CompletableFuture<String> slow = begin(stub(loopback.clientOf(port)));
    time.advance(Duration.ofMillis(999));
    assertThat(slow).isNotDone();
    time.advance(Duration.ofMillis(1));
    assertTimedOut(slow, Ran.MAYBE);
  }

  @Test
  void aTimeoutLeavesASharedConnectionOpenAndItsLateReplyHarmsNobody() throws Exception {
    KiteClient client = loopback.open(loopback.clientOf(port).connectionsPerInstance(1));
    Echo.FutureIface later = client.stub(Echo.FutureIface.class);
    CompletableFuture<String> slow = begin(later);
    time.advance(Duration.ofSeconds(1));
    assertTimedOut(slow, Ran.MAYBE);
    handler.release.countDown();
    for (int i = 0; i < 10; i++) {
      assertThat(later.add(i, 1).get()).isEqualTo(i + 1);
    }
  }

  @Test
  void anAnsweredCallLeavesNoTimerBehind() throws Exception {
    Echo.FutureIface later = stub(loopback.clientOf(port).directCallbacks());
    for (int i = 0; i < 10; i++) {
      assertThat(later.ping().get()).isEqualTo("pong");
    }
    assertThat(time.scheduled()).isZero();
  }

  @Test
  void aMethodMayHaveATimeoutOfItsOwn() throws Exception {
    CompletableFuture<String> slow =
        begin(stub(loopback.clientOf(port).timeout("slow", Duration.ofSeconds(5))));
    time.advance(Duration.ofSeconds(4));
    assertThat(slow).isNotDone();
    time.advance(Duration.ofSeconds(1));
    assertTimedOut(slow, Ran.MAYBE);
  }

  @Test
  void aStubMayHaveATimeoutOfItsOwn() throws Exception {
    KiteClient client = loopback.open(loopback.clientOf(port));
    CompletableFuture<String> slow =
        begin(
            client.stub(
                Echo.FutureIface.class, CallOptions.DEFAULT.withTimeout(Duration.ofMillis(10))));
    time.advance(Duration.ofMillis(10));
    assertTimedOut(slow, Ran.MAYBE);
  }

  @Test
  void theCallersDeadlineGoesBeforeALongerTimeout() throws Exception {
    Echo.FutureIface later = stub(loopback.clientOf(port));
    Context context = Context.EMPTY.withDeadline(Deadline.after(Duration.ofMillis(50), time));
    CompletableFuture<String> slow = context.call(() -> begin(later));
    time.advance(Duration.ofMillis(50));
    assertTimedOut(slow, Ran.MAYBE);
  }

  @Test
  void aCallAfterTheCallersDeadlineNeverLeaves() throws Exception {
    Echo.FutureIface later = stub(loopback.clientOf(port));
    Context context = Context.EMPTY.withDeadline(Deadline.after(Duration.ofMillis(50), time));
    time.advance(Duration.ofMillis(50));
    assertTimedOut(context.call(later::ping), Ran.NEVER_LEFT);
  }

  @Test
  void aCallWithoutATimeoutIsNeverTimed() throws Exception {
    CompletableFuture<String> slow = begin(stub(loopback.clientOf(port).noTimeout()));
    assertThat(time.scheduled()).isZero();
    time.advance(Duration.ofDays(1));
    assertThat(slow).isNotDone();
    handler.release.countDown();
    assertThat(slow.get()).isEqualTo("at last");
  }
}
