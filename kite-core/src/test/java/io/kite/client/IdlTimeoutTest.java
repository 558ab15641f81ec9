package io.kite.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.Context;
import io.kite.Deadline;
import io.kite.MethodSettings;
import io.kite.MethodSettings.Priority;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.schema.StubCaller;
import io.kite.schema.ThriftMethod;
import io.kite.schema.ThriftService;
import io.kite.testing.EchoHandler;
import io.kite.testing.FakeTime;
import io.kite.testing.Loopback;
import io.kite.testing.echo.Echo;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.thrift.TBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which of several timeouts holds where the IDL has one, on a clock that the test turns. */
@Timeout(60)
class IdlTimeoutTest {
  private static final Duration OF_IDL = Duration.ofMillis(200);

  private final FakeTime time = new FakeTime();
  private final EchoHandler handler = new EchoHandler();
  private Loopback loopback;
  private KiteClient.Builder client;

  /** What Kite's compiler makes of {@code string slow(1: i32 millis) (kite.timeout = "200ms")}. */
  public static final class Hurried {
    /** Its stubs of futures. */
    public interface FutureIface {
      CompletableFuture<String> slow(int millis);
    }

    /** The service. */
    public static final class Kite extends ThriftService {
      /** The one there is. */
      public static final Kite SERVICE = new Kite();

      private static final ThriftMethod SLOW = SERVICE.methods().get("slow");

      private Kite() {
        super("Echo", null, new Slow());
      }

      @Override
      public <T> T stub(Class<T> type, StubCaller caller) {
        FutureIface stub = millis -> caller.callFuture(SLOW, new Echo.slow_args(millis));
        return type.cast(stub);
      }
    }

    private static final class Slow extends ThriftMethod {
      Slow() {
        super("Echo", "slow", false, new MethodSettings(OF_IDL, true, Priority.CRITICAL));
      }

      @Override
      public TBase<?, ?> newArguments() {
        return new Echo.slow_args();
      }

      @Override
      public TBase<?, ?> newResult() {
        return new Echo.slow_result();
      }

      @Override
      public Object invoke(Object served, TBase<?, ?> arguments) {
        throw new UnsupportedOperationException("is only called");
      }
    }
  }

  @BeforeEach
  void serve() {
    loopback = new Loopback(time);
    client = loopback.clientOf(loopback.serve(handler).port());
  }

  @AfterEach
  void close() throws Exception {
    handler.release.countDown();
    loopback.close();
  }

  private CompletableFuture<String> begin(CallOptions options) throws Exception {
    CompletableFuture<String> slow =
        loopback.open(client).stub(Hurried.FutureIface.class, options).slow(0);
    handler.begun.acquire();
    return slow;
  }

  private void assertEndsAfter(Duration limit, CompletableFuture<String> call) {
    time.advance(limit.minusNanos(1));
    assertThat(call).isNotDone();
    time.advance(Duration.ofNanos(1));
    assertThatThrownBy(call::get)
        .cause()
        .isInstanceOfSatisfying(
            RpcException.class, e -> assertThat(e.failure()).isEqualTo(Failure.TIMEOUT));
  }

  @Test
  void theIdlGoesBeforeTheClientsDefault() throws Exception {
    assertEndsAfter(OF_IDL, begin(CallOptions.DEFAULT));
  }

  @Test
  void theIdlGoesBeforeTheClientsTimeoutShorterOrLonger() throws Exception {
    client.timeout(Duration.ofMillis(50));
    assertEndsAfter(OF_IDL, begin(CallOptions.DEFAULT));
  }

  @Test
  void theIdlHoldsWhereTheClientHasNoTimeout() throws Exception {
    client.noTimeout();
    assertEndsAfter(OF_IDL, begin(CallOptions.DEFAULT));
  }

  @Test
  void theClientsTimeoutOfTheMethodGoesBeforeTheIdl() throws Exception {
    client.timeout("slow", Duration.ofSeconds(3));
    assertEndsAfter(Duration.ofSeconds(3), begin(CallOptions.DEFAULT));
  }

  @Test
  void theClientsTimeoutOfAnotherMethodDoesNot() throws Exception {
    client.timeout("quick", Duration.ofSeconds(3));
    assertEndsAfter(OF_IDL, begin(CallOptions.DEFAULT));
  }

  @Test
  void theStubsTimeoutGoesBeforeAllOthers() throws Exception {
    client.timeout("slow", Duration.ofSeconds(3));
    assertEndsAfter(
        Duration.ofSeconds(7), begin(CallOptions.DEFAULT.withTimeout(Duration.ofSeconds(7))));
  }

  @Test
  void theCallersDeadlineHoldsAllTheSame() throws Exception {
    Duration left = Duration.ofMillis(70);
    Context context = Context.EMPTY.withDeadline(Deadline.after(left, time));
    assertEndsAfter(left, context.call(() -> begin(CallOptions.DEFAULT)));
  }

  @Test
  void theIdlGoesBeforeALaterDeadlineOfTheCaller() throws Exception {
    Context context = Context.EMPTY.withDeadline(Deadline.after(Duration.ofSeconds(5), time));
    assertEndsAfter(OF_IDL, context.call(() -> begin(CallOptions.DEFAULT)));
  }

  @Test
  void aTimeoutThatIsNoneIsRefused() {
    for (Duration none : new Duration[] {Duration.ZERO, Duration.ofMillis(-1)}) {
      assertThatThrownBy(() -> new MethodSettings(none, false, Priority.NORMAL))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("give a positive duration");
    }
  }
}
