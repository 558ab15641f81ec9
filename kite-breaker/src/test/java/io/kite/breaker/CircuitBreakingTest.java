package io.kite.breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.kite.Call;
import io.kite.FlowSetup;
import io.kite.Reply;
import io.kite.ReplyFuture;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.testing.FeatureContract;
import io.kite.testing.TestMethod;
import java.time.Duration;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CircuitBreakingTest extends FeatureContract {
  private static final int CALLS = 4;

  // One method for all calls: breakers tell methods apart by identity.
  private final TestMethod method = TestMethod.named("get");

  @Override
  protected void install(FlowSetup setup) {
    CircuitBreaking.perMethod(
            CircuitBreakerConfig.custom()
                .slidingWindow(CALLS, CALLS, SlidingWindowType.COUNT_BASED)
                .waitDurationInOpenState(Duration.ofSeconds(5))
                .permittedNumberOfCallsInHalfOpenState(1)
                .build())
        .installOnClient(setup);
  }

  private ReplyFuture call() {
    return flow.call(method.call(time));
  }

  private void fail(Failure failure, Ran ran) {
    call();
    Call sent = end.calls().get(end.calls().size() - 1);
    end.last().fail(sent.failure(failure, ran, "broken", null));
  }

  private void open() {
    for (int i = 0; i < CALLS; i++) {
      fail(Failure.TIMEOUT, Ran.MAYBE);
    }
  }

  private void assertRefused() {
    int before = end.calls().size();
    assertThatThrownBy(() -> call().await())
        .isInstanceOfSatisfying(
            RpcException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(Failure.BREAKER_OPEN);
              assertThat(e.ran()).isEqualTo(Ran.NEVER_LEFT);
              assertThat(e.getStackTrace()).isEmpty();
            });
    assertThat(end.calls()).hasSize(before);
  }

  private void assertLetThrough() {
    int before = end.calls().size();
    call();
    assertThat(end.calls()).hasSize(before + 1);
  }

  @Test
  void timeoutsOpenIt() {
    open();
    assertRefused();
  }

  @ParameterizedTest
  @EnumSource(
      value = Failure.class,
      names = {"TIMEOUT", "CONNECT", "CONNECTION_LOST", "PROTOCOL", "OVERLOADED"})
  void whatSpeaksAgainstThePeerOpensIt(Failure failure) {
    for (int i = 0; i < CALLS; i++) {
      fail(failure, failure == Failure.OVERLOADED ? Ran.REFUSED : Ran.MAYBE);
    }
    assertRefused();
  }

  @ParameterizedTest
  @EnumSource(
      value = Failure.class,
      names = {"NO_INSTANCE", "DRAINING", "NOT_ALLOWED", "CANCELLED", "INTERNAL", "OVERLOADED"})
  void whatDoesNotSpeakAgainstThePeerLeavesItClosed(Failure failure) {
    for (int i = 0; i < 3 * CALLS; i++) {
      fail(failure, Ran.NEVER_LEFT);
    }
    assertLetThrough();
  }

  @Test
  void aPeerThatAnswersIsHealthyWhateverItAnswers() {
    for (int i = 0; i < CALLS; i++) {
      call();
      end.last()
          .complete(
              i % 2 == 0
                  ? Reply.declared(new TException("no such content"))
                  : Reply.rejected(
                      new TApplicationException(TApplicationException.INTERNAL_ERROR, "broken")));
    }
    assertLetThrough();
  }

  @Test
  void afterAWhileOneCallProbesAndItsSuccessClosesIt() {
    open();
    time.advance(Duration.ofMillis(5_001));
    call();
    assertRefused();
    end.last().complete(Reply.Value.VOID);
    assertLetThrough();
    assertLetThrough();
  }

  @Test
  void aProbeThatIsGivenUpGivesItsPermitBack() {
    open();
    time.advance(Duration.ofMillis(5_001));
    ReplyFuture probe = call();
    probe.cancel(end.calls().get(0).failure(Failure.CANCELLED, "not wanted"));
    assertLetThrough();
  }

  @Test
  void methodsHaveBreakersOfTheirOwn() {
    open();
    int before = end.calls().size();
    flow.call(TestMethod.named("list").call(time));
    assertThat(end.calls()).hasSize(before + 1);
  }
}
