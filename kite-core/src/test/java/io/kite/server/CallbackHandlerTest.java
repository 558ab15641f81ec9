package io.kite.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.client.KiteClient;
import io.kite.testing.AsyncEchoHandler;
import io.kite.testing.Loopback;
import io.kite.testing.echo.Echo;
import io.kite.testing.echo.Message;
import io.kite.testing.echo.Refusal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.async.AsyncMethodCallback;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Handlers that are given a callback, over real sockets. */
@Timeout(60)
class CallbackHandlerTest {
  private final Loopback loopback = new Loopback();
  private final AsyncEchoHandler handler = new AsyncEchoHandler();
  private KiteClient client;
  private Echo.Iface echo;

  @BeforeEach
  void connect() {
    client =
        loopback.open(
            loopback.clientOf(loopback.serve(handler).port()).timeout(Duration.ofSeconds(30)));
    echo = client.stub(Echo.Iface.class);
  }

  @AfterEach
  void close() throws Exception {
    loopback.close();
  }

  private static void assertInternalError(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            TApplicationException.class,
            e -> {
              assertThat(e.getType()).isEqualTo(TApplicationException.INTERNAL_ERROR);
              assertThat(e).hasMessage("Internal error processing fail");
            });
  }

  @Test
  void valuesVoidAndInheritedMethodsAreAnswered() throws Exception {
    Message message = new Message().setText("there and back");
    assertThat(echo.echo(message)).isEqualTo(message);
    assertThat(echo.add(1, 2)).isEqualTo(3);
    echo.nothing();
    assertThat(echo.ping()).isEqualTo("pong");
  }

  @Test
  void aOnewayCallReachesTheHandlerAndIsNotAnswered() throws Exception {
    echo.fire("off");
    assertThat(handler.fired.poll(30, TimeUnit.SECONDS)).isEqualTo("off");
    assertThat(echo.ping()).isEqualTo("pong");
  }

  @Test
  void aDeclaredExceptionIsItselfWhetherItIsToldOrThrown() {
    assertThatThrownBy(() -> echo.fail("declared")).isEqualTo(new Refusal("no", 7));
    assertThatThrownBy(() -> echo.fail("thrown")).isEqualTo(new Refusal("thrown", 8));
  }

  @Test
  void anyOtherExceptionIsAnInternalErrorWhetherItIsToldOrThrown() throws Exception {
    assertInternalError(() -> echo.fail("undeclared"));
    assertInternalError(() -> echo.fail("bug"));
    assertThat(echo.ping()).isEqualTo("pong");
  }

  @Test
  void onlyTheFirstOfSeveralAnswersCounts() throws Exception {
    assertThat(echo.fail("twice")).isEqualTo("first");
    assertThat(echo.ping()).isEqualTo("pong");
  }

  @Test
  void theAnswerMayComeLaterFromAnotherThread() throws Exception {
    CompletableFuture<String> slow = client.stub(Echo.FutureIface.class).slow(0);
    AsyncMethodCallback<String> callback = handler.waiting.take();
    assertThat(echo.ping()).isEqualTo("pong");
    assertThat(slow).isNotDone();
    Thread elsewhere = new Thread(() -> callback.onComplete("from elsewhere"));
    elsewhere.start();
    assertThat(slow.get()).isEqualTo("from elsewhere");
    elsewhere.join();
  }

  @Test
  void aServerThatClosesWaitsForTheAnswer() throws Exception {
    KiteServer server = loopback.serve(handler);
    CompletableFuture<String> slow =
        loopback
            .open(loopback.clientOf(server.port()).timeout(Duration.ofSeconds(30)))
            .stub(Echo.FutureIface.class)
            .slow(0);
    AsyncMethodCallback<String> callback = handler.waiting.take();
    Thread closing = new Thread(server::close);
    closing.start();
    callback.onComplete("before the end");
    assertThat(slow.get()).isEqualTo("before the end");
    closing.join();
    assertThat(server.runningCalls()).isZero();
  }
}
