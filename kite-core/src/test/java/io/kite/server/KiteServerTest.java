package io.kite.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.Context;
import io.kite.FlowSetup;
import io.kite.Reply;
import io.kite.ReplyFuture;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.ServerFeature;
import io.kite.client.KiteClient;
import io.kite.concurrent.Workers;
import io.kite.testing.EchoHandler;
import io.kite.testing.Loopback;
import io.kite.testing.echo.Echo;
import io.kite.testing.echo.Message;
import io.kite.testing.echo.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.thrift.TApplicationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class KiteServerTest {
  private final Loopback loopback = new Loopback();
  private final EchoHandler handler = new EchoHandler();

  @AfterEach
  void close() throws Exception {
    handler.release.countDown();
    loopback.close();
  }

  private KiteClient clientOf(KiteServer server) {
    return loopback.open(loopback.clientOf(server.port()).timeout(Duration.ofSeconds(30)));
  }

  private static void assertRefused(Throwable thrown, Failure failure) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            RpcException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(failure);
              assertThat(e.ran()).isEqualTo(Ran.REFUSED);
              assertThat(e.getStackTrace()).isEmpty();
            });
  }

  /** Answers with futures that the test completes. */
  private static class FutureHandler implements Echo.FutureIface {
    final CompletableFuture<String> slow = new CompletableFuture<>();

    @Override
    public CompletableFuture<String> ping() {
      return CompletableFuture.completedFuture(Thread.currentThread().getName());
    }

    @Override
    public CompletableFuture<Message> echo(Message message) {
      return CompletableFuture.completedFuture(message);
    }

    @Override
    public CompletableFuture<Integer> add(int a, int b) {
      return CompletableFuture.completedFuture(a + b);
    }

    @Override
    public CompletableFuture<Void> nothing() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> fire(String text) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<String> slow(int millis) {
      return slow;
    }

    @Override
    public CompletableFuture<String> fail(String how) {
      return CompletableFuture.supplyAsync(() -> {
        throw new CompletionException(new Refusal(how, 1));
      });
    }
  }

  @NonBlocking
  private static final class EventLoopHandler extends FutureHandler {}

  @Test
  void aHandlerMayReturnFutures() throws Exception {
    FutureHandler later = new FutureHandler();
    KiteClient client = clientOf(loopback.serve(later));
    Echo.Iface echo = client.stub(Echo.Iface.class);
    assertThat(echo.add(1, 2)).isEqualTo(3);
    echo.nothing();
    assertThatThrownBy(() -> echo.fail("no")).isEqualTo(new Refusal("no", 1));
    CompletableFuture<String> slow = client.stub(Echo.FutureIface.class).slow(0);
    assertThat(echo.ping()).startsWith("kite-worker-echo");
    later.slow.complete("now");
    assertThat(slow.get()).isEqualTo("now");
  }

  @Test
  void aHandlerThatNeverBlocksMayRunOnTheEventLoop() throws Exception {
    Echo.Iface echo = clientOf(loopback.serve(new EventLoopHandler())).stub(Echo.Iface.class);
    assertThat(echo.ping()).startsWith("kite-io");
  }

  @Test
  void theContextOfACallIsEmptyOfOthersOnItsWorker() throws Exception {
    Echo.Iface echo = clientOf(loopback.serve(handler)).stub(Echo.Iface.class);
    echo.ping();
    assertThat(handler.context).isSameAs(Context.EMPTY);
  }

  @Test
  void whenAllWorkersAreBusyACallIsRefusedAsNeverRun() throws Exception {
    KiteServer server =
        loopback.start(loopback.server().service(handler).workers(Workers.pool(1, 1)));
    Echo.FutureIface later = clientOf(server).stub(Echo.FutureIface.class);
    List<CompletableFuture<String>> calls = new ArrayList<>();
    calls.add(later.slow(0));
    handler.begun.acquire();
    calls.add(later.slow(0));
    calls.add(later.slow(0));
    // One runs, one waits; which of the last two is refused depends on their connections.
    Object first =
        CompletableFuture.anyOf(
                calls.get(1).exceptionally(e -> "refused"),
                calls.get(2).exceptionally(e -> "refused"))
            .get(30, TimeUnit.SECONDS);
    assertThat(first).isEqualTo("refused");
    CompletableFuture<String> refused =
        calls.stream()
            .filter(CompletableFuture::isCompletedExceptionally)
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(refused::get).cause().satisfies(e -> assertRefused(e, Failure.OVERLOADED));
  }

  @Test
  void closingLetsRunningCallsFinishAndRefusesNewOnes() throws Exception {
    KiteServer server = loopback.serve(handler);
    Echo.FutureIface later = clientOf(server).stub(Echo.FutureIface.class);
    for (int i = 0; i < 4; i++) {
      later.ping().get();
    }
    CompletableFuture<String> running = later.slow(0);
    handler.begun.acquire();
    Thread closing = new Thread(server::close);
    closing.start();
    Throwable refused = null;
    while (refused == null) {
      // Until the closing thread has come that far, calls are still served.
      try {
        later.ping().get();
      } catch (ExecutionException e) {
        refused = e.getCause();
      }
    }
    assertRefused(refused, Failure.DRAINING);
    assertThat(running).isNotDone();
    handler.release.countDown();
    assertThat(running.get()).isEqualTo("at last");
    closing.join();
    assertThat(server.runningCalls()).isZero();
  }

  @Test
  void closingWaitsNoLongerThanItsLimit() throws Exception {
    KiteServer server =
        loopback.start(loopback.server().service(handler).drainLimit(Duration.ZERO));
    CompletableFuture<String> running = clientOf(server).stub(Echo.FutureIface.class).slow(0);
    handler.begun.acquire();
    server.close();
    assertThatThrownBy(running::get)
        .cause()
        .isInstanceOfSatisfying(
            RpcException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(Failure.CONNECTION_LOST);
              assertThat(e.ran()).isEqualTo(Ran.MAYBE);
            });
  }

  @Test
  void interceptorsOfTheServerSeeTheArgumentsAndMayAnswer() throws Exception {
    List<Object> seen = new CopyOnWriteArrayList<>();
    KiteServer server =
        loopback.start(
            loopback
                .server()
                .service(handler)
                .with(
                    new ServerFeature() {
                      @Override
                      public void installOnServer(FlowSetup setup) {
                        setup.add(
                            ServerFlow.INTERCEPTORS,
                            (call, next) -> {
                              seen.add(call.arguments());
                              return call.method().name().equals("add")
                                  ? ReplyFuture.completed(Reply.value(-1))
                                  : next.call(call);
                            });
                      }
                    }));
    Echo.Iface echo = clientOf(server).stub(Echo.Iface.class);
    assertThat(echo.add(1, 2)).isEqualTo(-1);
    assertThat(echo.ping()).isEqualTo("pong");
    assertThat(seen).hasSize(2);
    assertThat(seen.get(0)).isEqualTo(new Echo.add_args(1, 2));
  }

  @Test
  void aFeatureMayGiveACallUpWhileItsHandlerRuns() throws Exception {
    CompletableFuture<Runnable> giveUp = new CompletableFuture<>();
    KiteServer server =
        loopback.start(
            loopback
                .server()
                .service(handler)
                .with(
                    new ServerFeature() {
                      @Override
                      public void installOnServer(FlowSetup setup) {
                        setup.add(
                            ServerFlow.ADMISSION,
                            (call, next) -> {
                              ReplyFuture future = next.call(call);
                              if (call.method().name().equals("slow")) {
                                giveUp.complete(() ->
                                    future.cancel(
                                        call.failure(Failure.INTERNAL, "given up by a feature")));
                              }
                              return future;
                            });
                      }
                    }));
    KiteClient client = clientOf(server);
    CompletableFuture<String> slow = client.stub(Echo.FutureIface.class).slow(0);
    handler.begun.acquire();
    giveUp.get().run();
    assertThatThrownBy(slow::get).isInstanceOf(ExecutionException.class);
    assertThat(server.runningCalls()).isZero();
    // What the handler answers now has nowhere to go; it must not be leaked.
    handler.release.countDown();
    assertThat(client.stub(Echo.Iface.class).ping()).isEqualTo("pong");
    server.close();
  }

  @Test
  void aReplyThatIsTooLargeIsAnErrorAndTheConnectionStays() throws Exception {
    KiteServer server =
        loopback.start(
            loopback
                .server()
                .service(
                    new EchoHandler() {
                      @Override
                      public String ping() {
                        return "x".repeat(5_000);
                      }
                    })
                .maxFrameBytes(1_000));
    Echo.Iface echo = clientOf(server).stub(Echo.Iface.class);
    assertThatThrownBy(echo::ping)
        .isInstanceOf(TApplicationException.class)
        .hasMessageContaining("over the limit of 1000");
    assertThat(echo.add(1, 2)).isEqualTo(3);
  }

  @Test
  void featuresHearOfStartAndStopInThatOrderAndOnce() {
    List<String> heard = new ArrayList<>();
    ServerFeature feature =
        new ServerFeature() {
          @Override
          public void onStart(Served server) {
            heard.add(
                "start "
                    + server.service()
                    + " "
                    + server.address().getPort()
                    + " "
                    + server.tags().get("mux"));
          }

          @Override
          public void onStop(Served server) {
            heard.add("stop");
          }
        };
    KiteServer server = loopback.start(loopback.server().service(handler).with(feature));
    server.close();
    server.close();
    assertThat(heard).containsExactly("start echo " + server.address().getPort() + " 1", "stop");
  }

  @Test
  void aPortInUseFailsTheStartWithTheAddress() {
    KiteServer first = loopback.serve(handler);
    KiteServer second = loopback.server().service(handler).address(first.address()).build();
    assertThatThrownBy(second::start)
        .hasMessageContaining("Cannot listen on")
        .hasMessageContaining(String.valueOf(first.port()))
        .hasMessageContaining("0 for a free one");
  }

  @Test
  void aServerWithoutAServiceIsRefused() {
    assertThatThrownBy(() -> loopback.server().build())
        .hasMessageContaining("give at least one by service(handler)");
  }

  @Test
  void aHandlerWithoutAThriftInterfaceIsRefused() {
    assertThatThrownBy(() -> loopback.server().service("a string").service(new Object()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String implements no Thrift service");
  }

  @Test
  void twoServicesOfOneNameAreRefused() {
    assertThatThrownBy(() -> loopback.server().service(handler).service(new EchoHandler()).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Two services are named Echo")
        .hasMessageContaining("@KiteService(name = ...)");
  }

  @Test
  void anAmbiguousMethodIsRefusedAndSaysHowToCallIt() throws Exception {
    KiteServer server =
        loopback.start(loopback.server().service("One", handler).service("Two", new EchoHandler()));
    Echo.Iface echo = clientOf(server).stub(Echo.Iface.class);
    assertThatThrownBy(echo::ping)
        .isInstanceOf(TApplicationException.class)
        .hasMessageContaining("call it as 'Service:ping'");
  }

  @Test
  void aServerPrintsItsFlow() {
    KiteServer server =
        loopback.start(loopback.server().service(handler).workers(Workers.pool(2, 3)));
    assertThat(server.toString().lines())
        .containsExactly(
            "server of echo on " + server.address(),
            "  before admission: refuses while the server closes",
            "  hand-off: 2 threads, queue 3",
            "  deadline: refuses what comes too late",
            "  decode: arguments");
  }

  @Test
  void aServerIsStartedOnce() {
    KiteServer server = loopback.serve(handler);
    assertThatThrownBy(server::start).hasMessageContaining("is started already");
  }
}
