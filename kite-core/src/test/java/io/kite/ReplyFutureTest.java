package io.kite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.testing.FakeTime;
import io.kite.testing.TestMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReplyFutureTest {
  private static final Reply REPLY = Reply.value("here");

  private final Call call = TestMethod.named("get").call(new FakeTime());
  private final ReplyPromise promise = new ReplyPromise();

  private RpcException failure(Failure failure) {
    return call.failure(failure, "broken");
  }

  @Test
  void theFirstCompletionCounts() throws Exception {
    assertThat(promise.complete(REPLY)).isTrue();
    assertThat(promise.complete(Reply.Value.VOID)).isFalse();
    assertThat(promise.fail(failure(Failure.TIMEOUT))).isFalse();
    assertThat(promise.cancel(failure(Failure.CANCELLED))).isFalse();
    assertThat(promise.await()).isSameAs(REPLY);
  }

  @Test
  void listenersRunInTheOrderInWhichTheyWereAdded() {
    List<Integer> seen = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int number = i;
      promise.observe((reply, failure) -> seen.add(number));
    }
    promise.complete(REPLY);
    promise.observe((reply, failure) -> seen.add(5));
    assertThat(seen).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void aListenerAddedByAListenerRunsAfterThoseThatWereThere() {
    List<String> seen = new ArrayList<>();
    promise.observe((reply, failure) -> promise.observe((again, none) -> seen.add("added")));
    promise.observe((reply, failure) -> seen.add("second"));
    promise.complete(REPLY);
    assertThat(seen).containsExactly("second", "added");
  }

  @Test
  void aListenerThatThrowsDisturbsNoOther() throws Exception {
    List<Reply> seen = new ArrayList<>();
    promise.observe((reply, failure) -> {
      throw new IllegalStateException("a listener that is expected to throw");
    });
    promise.observe((reply, failure) -> {
      throw new StackOverflowError("a listener that is expected to throw");
    });
    promise.observe((reply, failure) -> seen.add(reply));
    promise.complete(REPLY);
    assertThat(seen).containsExactly(REPLY);
    assertThat(promise.await()).isSameAs(REPLY);
  }

  @Test
  void observingMakesNoNewFuture() {
    assertThat(promise.observe((reply, failure) -> {})).isSameAs(promise);
  }

  @Test
  void aCancelTellsTheMakerBeforeTheObservers() {
    List<String> seen = new ArrayList<>();
    promise.observe((reply, failure) -> seen.add("observer"));
    promise.onCancel(reason -> seen.add("maker"));
    promise.cancel(failure(Failure.TIMEOUT));
    assertThat(seen).containsExactly("maker", "observer");
  }

  @Test
  void aCancelBeforeAnybodyListensToItIsRemembered() {
    RpcException reason = failure(Failure.TIMEOUT);
    promise.cancel(reason);
    List<RpcException> heard = new ArrayList<>();
    promise.onCancel(heard::add);
    assertThat(heard).containsExactly(reason);
  }

  @Test
  void anOrdinaryEndTellsNobodyOfACancel() {
    promise.onCancel(reason -> {
      throw new AssertionError("nothing was cancelled");
    });
    promise.complete(REPLY);
    promise.cancel(failure(Failure.CANCELLED));
  }

  @Test
  void aCancelOfAFollowerCancelsWhatItFollowsWithTheSameException() {
    ReplyPromise outer = new ReplyPromise();
    outer.follow(promise);
    RpcException reason = failure(Failure.TIMEOUT);
    outer.cancel(reason);
    assertThatThrownBy(promise::await).isSameAs(reason);
    assertThatThrownBy(outer::await).isSameAs(reason);
  }

  @Test
  void aTransformedFutureEndsAsTheTransformerSays() throws Exception {
    ReplyFuture recovered =
        promise.transform((reply, failure) -> ReplyFuture.completed(Reply.Value.VOID));
    promise.fail(failure(Failure.TIMEOUT));
    assertThat(recovered.await()).isSameAs(Reply.Value.VOID);
  }

  @Test
  void aCancelOfATransformedFutureReachesTheOneThatIsUnderWay() {
    ReplyPromise second = new ReplyPromise();
    ReplyFuture transformed = promise.transform((reply, failure) -> second);
    promise.complete(REPLY);
    RpcException reason = failure(Failure.CANCELLED);
    transformed.cancel(reason);
    assertThatThrownBy(second::await).isSameAs(reason);
  }

  @Test
  void aTransformerThatThrowsFailsTheCall() {
    ReplyFuture transformed =
        promise.transform((reply, failure) -> {
          throw new IllegalStateException("a transformer that is expected to throw");
        });
    promise.complete(REPLY);
    assertThatThrownBy(transformed::await)
        .isInstanceOfSatisfying(
            RpcException.class, e -> assertThat(e.failure()).isEqualTo(Failure.INTERNAL));
  }

  @Test
  void anInterruptedWaiterLeavesTheCallAlone() throws Exception {
    Thread.currentThread().interrupt();
    assertThatThrownBy(promise::await).isInstanceOf(InterruptedException.class);
    assertThat(promise.complete(REPLY)).isTrue();
    assertThat(promise.await()).isSameAs(REPLY);
  }

  @RepeatedTest(200)
  void racingEndsTellEveryListenerOnceOfTheSameEnd() throws Exception {
    AtomicInteger told = new AtomicInteger();
    AtomicInteger ends = new AtomicInteger();
    CountDownLatch go = new CountDownLatch(1);
    List<Object> outcomes = new CopyOnWriteArrayList<>();
    ReplyFuture.Listener listener =
        (reply, failure) -> {
          told.incrementAndGet();
          outcomes.add(reply != null ? reply : failure);
        };
    List<Thread> threads = new ArrayList<>();
    threads.add(new Thread(() -> race(go, () -> ends.addAndGet(promise.complete(REPLY) ? 1 : 0))));
    threads.add(
        new Thread(() ->
            race(go, () -> ends.addAndGet(promise.cancel(failure(Failure.TIMEOUT)) ? 1 : 0))));
    threads.add(new Thread(() -> race(go, () -> promise.observe(listener).observe(listener))));
    threads.forEach(Thread::start);
    promise.observe(listener);
    go.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(ends).hasValue(1);
    assertThat(told).hasValue(3);
    assertThat(outcomes.stream().distinct()).hasSize(1);
  }

  @RepeatedTest(200)
  @Timeout(30)
  void aWaiterWakesHoweverCloseTheEndIs() throws Exception {
    AtomicInteger told = new AtomicInteger();
    promise.observe((reply, failure) -> told.incrementAndGet());
    Thread completer = new Thread(() -> promise.complete(REPLY));
    completer.start();
    assertThat(promise.await()).isSameAs(REPLY);
    assertThat(told).as("observers that came before the waiter").hasValue(1);
    completer.join();
  }

  private static void race(CountDownLatch go, Runnable action) {
    try {
      go.await();
      action.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aFailureHasNoStackTraceOfItsOwnAndTellsAllItKnows() {
    RpcException thrown = call.failure(Failure.CONNECT, Ran.NEVER_LEFT, "cannot connect", null);
    assertThat(thrown.getStackTrace()).isEmpty();
    assertThat(thrown).hasMessage("tests.get: cannot connect (CONNECT, NEVER_LEFT)");
    assertThat(thrown.service()).isEqualTo("tests");
    assertThat(thrown.method()).isEqualTo("get");
    assertThat(thrown.ran().never()).isTrue();
  }
}
