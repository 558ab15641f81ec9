package io.kite.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.testing.EchoHandler;
import io.kite.testing.Loopback;
import io.kite.testing.echo.Echo;
import io.kite.testing.echo.Message;
import io.kite.testing.echo.Mood;
import io.kite.testing.echo.Refusal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole calls over real sockets, on shared and on exclusive connections. */
@Timeout(60)
@ParameterizedClass
@EnumSource(
    value = Connections.class,
    names = {"SHARED", "EXCLUSIVE"})
class CallTest {
  @Parameter private Connections connections;

  private final EchoHandler handler = new EchoHandler();
  private Loopback loopback;
  private KiteClient client;
  private Echo.Iface echo;

  @BeforeEach
  void connect() {
    loopback = new Loopback();
    int port = loopback.serve(handler).port();
    client = loopback.open(loopback.clientOf(port).connections(connections));
    echo = client.stub(Echo.Iface.class);
  }

  @AfterEach
  void close() throws Exception {
    handler.release.countDown();
    loopback.close();
  }

  private static Message message() {
    Message message = new Message();
    message.setText("grüße 世界");
    message.setTags(List.of("a", "b"));
    message.setCounts(Map.of("one", 1L));
    message.setBlob(ByteBuffer.wrap(new byte[] {1, 2, 3}));
    message.setMood(Mood.LIVELY);
    message.setId(Long.MIN_VALUE);
    return message;
  }

  @Test
  void aMessageComesBackAsItWentOut() throws Exception {
    assertThat(echo.echo(message())).isEqualTo(message());
  }

  @Test
  void valuesVoidAndInheritedMethodsAreAnswered() throws Exception {
    assertThat(echo.add(Integer.MAX_VALUE, 1)).isEqualTo(Integer.MIN_VALUE);
    echo.nothing();
    assertThat(echo.ping()).isEqualTo("pong");
  }

  @Test
  void aOnewayCallReturnsOnceWrittenAndReachesTheHandler() throws Exception {
    echo.fire("off");
    assertThat(handler.fired.poll(30, TimeUnit.SECONDS)).isEqualTo("off");
    assertThat(echo.ping()).isEqualTo("pong");
  }

  @Test
  void aDeclaredExceptionIsThrownAsItself() {
    assertThatThrownBy(() -> echo.fail("declared")).isEqualTo(new Refusal("no", 7));
  }

  @Test
  void aHandlerThatThrowsSomethingElseIsAnInternalErrorWithoutItsMessage() {
    for (String how : List.of("bug", "error")) {
      assertThatThrownBy(() -> echo.fail(how))
          .isInstanceOfSatisfying(
              TApplicationException.class,
              e -> {
                assertThat(e.getType()).isEqualTo(TApplicationException.INTERNAL_ERROR);
                assertThat(e).hasMessage("Internal error processing fail");
              });
    }
  }

  @Test
  void futuresGiveTheSameAnswers() throws Exception {
    Echo.FutureIface later = client.stub(Echo.FutureIface.class);
    assertThat(later.echo(message()).get()).isEqualTo(message());
    assertThat(later.add(1, 2).get()).isEqualTo(3);
    assertThat(later.nothing().get()).isNull();
    assertThat(later.fire("off").get()).isNull();
    assertThatThrownBy(() -> later.fail("declared").get())
        .isInstanceOf(ExecutionException.class)
        .hasCause(new Refusal("no", 7));
  }

  @Test
  void whatIsAttachedToAFutureMayBlock() throws Exception {
    Echo.FutureIface later = client.stub(Echo.FutureIface.class);
    CompletableFuture<Integer> sum =
        later
            .add(1, 2)
            .thenApply(three -> {
              try {
                return echo.add(three, 4);
              } catch (TException e) {
                throw new AssertionError(e);
              }
            });
    assertThat(sum.get(30, TimeUnit.SECONDS)).isEqualTo(7);
  }

  // Many times, on a runtime that has just started: the interrupt comes at any moment of a call.
  @RepeatedTest(20)
  void anInterruptedCallerGivesItsCallUp() throws Exception {
    Throwable[] thrown = new Throwable[1];
    boolean[] interrupted = new boolean[1];
    Thread caller =
        new Thread(() -> {
          try {
            client
                .stub(Echo.Iface.class, CallOptions.DEFAULT.withTimeout(Duration.ofMinutes(1)))
                .slow(0);
          } catch (Exception e) {
            thrown[0] = e;
            interrupted[0] = Thread.currentThread().isInterrupted();
          }
        });
    caller.start();
    handler.begun.acquire();
    caller.interrupt();
    caller.join();
    assertThat(thrown[0])
        .isInstanceOfSatisfying(
            RpcException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(Failure.CANCELLED);
              assertThat(e.ran()).isEqualTo(Ran.MAYBE);
              assertThat(e.address()).isNotNull();
              assertThat(e.getStackTrace()).isNotEmpty();
            });
    assertThat(interrupted[0]).isTrue();
    assertThat(echo.ping()).isEqualTo("pong");
  }

  @Test
  void cancellingAFutureCancelsTheCall() throws Exception {
    CompletableFuture<String> slow = client.stub(Echo.FutureIface.class).slow(0);
    handler.begun.acquire();
    assertThat(slow.cancel(true)).isTrue();
    assertThat(echo.ping()).isEqualTo("pong");
  }

  @Test
  void manySlowCallsDoNotHoldUpAFastOne() throws Exception {
    Echo.FutureIface later = client.stub(Echo.FutureIface.class);
    List<CompletableFuture<String>> slow = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      slow.add(later.slow(0));
    }
    handler.begun.acquire(20);
    assertThat(echo.ping()).isEqualTo("pong");
    handler.release.countDown();
    for (CompletableFuture<String> one : slow) {
      assertThat(one.get()).isEqualTo("at last");
    }
  }

  @Test
  void aServerThatGoesAwayMidCallFailsItAsMaybeRun() throws Exception {
    CompletableFuture<String> slow = client.stub(Echo.FutureIface.class).slow(0);
    handler.begun.acquire();
    client.close();
    assertThatThrownBy(slow::get)
        .cause()
        .isInstanceOfSatisfying(
            RpcException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(Failure.CONNECTION_LOST);
              assertThat(e.ran()).isEqualTo(Ran.MAYBE);
            });
    assertThatThrownBy(echo::ping)
        .isInstanceOfSatisfying(
            RpcException.class, e -> assertThat(e.ran()).isEqualTo(Ran.NEVER_LEFT));
  }
}
