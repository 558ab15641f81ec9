package io.kite.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.Interceptor;
import io.kite.Reply;
import io.kite.ReplyFuture;
import io.kite.discovery.Resolvers;
import io.kite.testing.EchoHandler;
import io.kite.testing.Loopback;
import io.kite.testing.echo.Echo;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("try") // Loopback closes whatever a test made
class BuilderTest {
  private final KiteClient.Builder builder =
      KiteClient.builder("echo").resolver(Resolvers.fixed("127.0.0.1:1"));

  @Test
  void aClientWithoutAResolverIsRefusedWithWhatToGive() {
    assertThatThrownBy(() -> KiteClient.builder("echo").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("resolver(registry)");
  }

  @Test
  void aTimeoutOfZeroIsRefusedAndNoneHasToBeSaid() {
    assertThatThrownBy(() -> builder.timeout(Duration.ZERO)).hasMessageContaining("noTimeout()");
    assertThatThrownBy(() -> builder.connectTimeout(Duration.ofMillis(-1)))
        .hasMessageContaining("positive");
    assertThatThrownBy(() -> builder.maxFrameBytes(0)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> builder.connectionsPerInstance(0)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> KiteClient.builder(" ")).hasMessageContaining("no name");
  }

  @Test
  void aStubOfWhatIsNoThriftInterfaceIsRefused() {
    try (KiteClient client = builder.build()) {
      assertThatThrownBy(() -> client.stub(Runnable.class))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("java.lang.Runnable is no Thrift service");
    }
  }

  @Test
  void aFeatureThatFailsLeavesNothingOpen() {
    assertThatThrownBy(() ->
            builder
                .with(setup -> {
                  throw new IllegalStateException("a feature that is expected to fail");
                })
                .build())
        .hasMessage("a feature that is expected to fail");
  }

  @Test
  void aClientPrintsItsFlow() {
    Interceptor interceptor = (call, next) -> next.call(call);
    try (KiteClient client =
        builder.with(setup -> setup.add(ClientFlow.INTERCEPTORS, interceptor)).build()) {
      assertThat(client.toString().lines())
          .containsExactly(
              "client of echo",
              "  deadline: 1000 ms, or what remains of the caller's",
              "  interceptors: lambda in BuilderTest",
              "  resolve: fixed",
              "  balance: in turn");
    }
  }

  @Test
  void anInterceptorOfACallMayAnswerItself() throws Exception {
    try (KiteClient client =
        builder
            .with(setup ->
                setup.add(
                    ClientFlow.INTERCEPTORS,
                    (call, next) -> ReplyFuture.completed(Reply.value("made up"))))
            .build()) {
      assertThat(client.stub(Echo.Iface.class).ping()).isEqualTo("made up");
    }
  }

  @Test
  void anInterceptorOfAnAttemptThatSendsTwiceIsNamed() throws Exception {
    Interceptor twice =
        (call, next) -> {
          next.call(call);
          return next.call(call);
        };
    try (Loopback loopback = new Loopback()) {
      KiteClient client =
          loopback.open(
              loopback
                  .clientOf(loopback.serve(new EchoHandler()).port())
                  .with(setup -> setup.add(ClientFlow.ATTEMPT_INTERCEPTORS, twice)));
      assertThatThrownBy(() -> client.stub(Echo.Iface.class).ping())
          .hasMessageContaining("the interceptor lambda in BuilderTest called next twice");
    }
  }
}
