package io.kite.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.concurrent.Workers;
import io.kite.testing.EchoHandler;
import io.kite.testing.FakeTime;
import io.kite.testing.Loopback;
import io.kite.testing.RecordingCallback;
import io.kite.testing.echo.Echo;
import io.kite.testing.echo.Message;
import io.kite.testing.echo.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stubs that are given a callback, over real sockets. */
@Timeout(60)
class CallbackStubTest {
  private final FakeTime time = new FakeTime();
  private final Loopback loopback = new Loopback(time);
  private final EchoHandler handler = new EchoHandler();
  private KiteClient client;
  private Echo.AsyncIface echo;

  @BeforeEach
  void connect() {
    // One callback thread, so that what one callback does to it the next would feel.
    client =
        loopback.open(
            loopback
                .clientOf(loopback.serve(handler).port())
                .callbackWorkers(Workers.pool(1, 100)));
    echo = client.stub(Echo.AsyncIface.class);
  }

  @AfterEach
  void close() throws Exception {
    handler.release.countDown();
    loopback.close();
  }

  private void assertServes() throws Exception {
    RecordingCallback<String> pong = new RecordingCallback<>();
    echo.ping(pong);
    assertThat(pong.next()).isEqualTo("pong");
  }

  private static void assertFailed(RecordingCallback<?> told, Failure failure) throws Exception {
    assertThat(told.next())
        .isInstanceOfSatisfying(
            RpcException.class, e -> assertThat(e.failure()).isEqualTo(failure));
  }

  @Test
  void valuesVoidAndInheritedMethodsAreTold() throws Exception {
    RecordingCallback<Message> message = new RecordingCallback<>();
    echo.echo(new Message().setText("there and back"), message);
    assertThat(message.next()).isEqualTo(new Message().setText("there and back"));
    RecordingCallback<Integer> sum = new RecordingCallback<>();
    echo.add(1, 2, sum);
    assertThat(sum.next()).isEqualTo(3);
    RecordingCallback<Void> nothing = new RecordingCallback<>();
    echo.nothing(nothing);
    assertThat(nothing.next()).isNull();
    assertServes();
  }

  @Test
  void aOnewayCallIsToldOnceItIsWritten() throws Exception {
    RecordingCallback<Void> written = new RecordingCallback<>();
    echo.fire("off", written);
    assertThat(written.next()).isNull();
    assertThat(handler.fired.poll(30, TimeUnit.SECONDS)).isEqualTo("off");
  }

  @Test
  void exceptionsAreToldAsABlockingStubThrowsThem() throws Exception {
    RecordingCallback<String> told = new RecordingCallback<>();
    echo.fail("declared", told);
    assertThat(told.next()).isEqualTo(new Refusal("no", 7));
    echo.fail("bug", told);
    assertThat(told.next())
        .isInstanceOfSatisfying(
            TApplicationException.class,
            e -> assertThat(e.getType()).isEqualTo(TApplicationException.INTERNAL_ERROR));
  }

  @Test
  void aCallbackRunsOnTheClientsThreadsAndMayBlock() throws Exception {
    RecordingCallback<Integer> seven = new RecordingCallback<>();
    RecordingCallback<Integer> three =
        new RecordingCallback<>() {
          @Override
          public void onComplete(Integer value) {
            super.onComplete(value);
            try {
              seven.onComplete(client.stub(Echo.Iface.class).add(value, 4));
            } catch (TException e) {
              seven.onError(e);
            }
          }
        };
    echo.add(1, 2, three);
    assertThat(seven.next()).isEqualTo(7);
    assertThat(three.thread.getName()).startsWith("kite-callback-echo");
  }

  @Test
  void aCallbackThatThrowsIsLoggedAndDisturbsNothing() throws Exception {
    assertServes();
    Thread before = callbackThread();
    PrintStream err = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    RecordingCallback<Integer> throwing =
        new RecordingCallback<>() {
          @Override
          public void onComplete(Integer value) {
            super.onComplete(value);
            throw new IllegalStateException("a callback that is expected to throw");
          }

          @Override
          public void onError(Exception failure) {
            super.onError(failure);
            throw new StackOverflowError("an error that is expected");
          }
        };
    try {
      echo.add(1, 2, throwing);
      assertThat(throwing.next()).isEqualTo(3);
      echo.fail("declared", anyValue(throwing));
      assertThat(throwing.next()).isEqualTo(new Refusal("no", 7));
      assertThat(callbackThread()).isSameAs(before);
    } finally {
      System.setErr(err);
    }
    assertThat(throwing.left()).isZero();
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("The callback of", "echo.add", "a callback that is expected to throw")
        .contains("echo.fail", "an error that is expected");
  }

  @SuppressWarnings("unchecked") // told of exceptions alone
  private static <T> RecordingCallback<T> anyValue(RecordingCallback<?> callback) {
    return (RecordingCallback<T>) callback;
  }

  private Thread callbackThread() throws Exception {
    RecordingCallback<String> told = new RecordingCallback<>();
    echo.ping(told);
    assertThat(told.next()).isEqualTo("pong");
    return told.thread;
  }

  @Test
  void aTimeoutIsToldOnceWhateverComesLater() throws Exception {
    RecordingCallback<String> told = new RecordingCallback<>();
    echo.slow(0, told);
    handler.begun.acquire();
    time.advance(Duration.ofSeconds(1));
    assertFailed(told, Failure.TIMEOUT);
    handler.release.countDown();
    for (int i = 0; i < 8; i++) {
      assertServes();
    }
    assertThat(told.left()).isZero();
  }

  @Test
  void callsUnderWayAreToldOnceThatTheClientIsClosed() throws Exception {
    RecordingCallback<String> told = new RecordingCallback<>();
    for (int i = 0; i < 20; i++) {
      echo.slow(0, told);
    }
    handler.begun.acquire(20);
    client.close();
    for (int i = 0; i < 20; i++) {
      assertFailed(told, Failure.CONNECTION_LOST);
    }
    assertThat(told.left()).isZero();
  }

  @Test
  void aCallOfAClosedClientIsToldSoOnce() throws Exception {
    client.close();
    RecordingCallback<String> told = new RecordingCallback<>();
    echo.ping(told);
    assertFailed(told, Failure.CANCELLED);
    assertThat(told.left()).isZero();
  }

  @Test
  void callbacksAreToldOnAnotherThreadWhileTheirsAreAllBusy() throws Exception {
    CountDownLatch free = new CountDownLatch(1);
    CountDownLatch busy = new CountDownLatch(1);
    KiteClient narrow =
        loopback.open(
            loopback
                .clientOf(loopback.serve(new EchoHandler()).port())
                .callbackWorkers(Workers.pool(1, 1)));
    Echo.AsyncIface stub = narrow.stub(Echo.AsyncIface.class);
    RecordingCallback<String> blocking =
        new RecordingCallback<>() {
          @Override
          public void onComplete(String value) {
            busy.countDown();
            awaitQuietly(free);
            super.onComplete(value);
          }
        };
    stub.ping(blocking);
    busy.await();
    RecordingCallback<String> told = new RecordingCallback<>();
    stub.ping(told);
    stub.ping(told);
    // One waits behind the one that blocks, the other has no place there.
    assertThat(told.next()).isEqualTo("pong");
    free.countDown();
    assertThat(told.next()).isEqualTo("pong");
    assertThat(blocking.next()).isEqualTo("pong");
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aCallWithoutACallbackNeverLeaves() {
    assertThatThrownBy(() -> echo.fire("off", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("callback");
    assertThat(handler.fired).isEmpty();
  }
}
