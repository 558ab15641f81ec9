package io.kite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.testing.FakeTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ContextTest {
  private final FakeTime time = new FakeTime();
  private final Deadline soon = Deadline.after(Duration.ofMillis(10), time);
  private final Deadline late = Deadline.after(Duration.ofMillis(100), time);

  @Test
  void outsideOfAnyRequestItIsEmpty() {
    assertThat(Context.current()).isSameAs(Context.EMPTY);
  }

  @Test
  void aDeadlineCanBeDrawnInButNotPutOff() {
    Context context = Context.EMPTY.withDeadline(soon);
    assertThat(context.withDeadline(late).deadline()).isSameAs(soon);
    assertThat(Context.EMPTY.withDeadline(late).withDeadline(soon).deadline()).isSameAs(soon);
  }

  @Test
  void aDeadlinePassesWithItsClock() {
    assertThat(soon.hasPassed()).isFalse();
    time.advance(Duration.ofMillis(10));
    assertThat(soon.hasPassed()).isTrue();
    assertThat(late.remainingNanos()).isEqualTo(Duration.ofMillis(90).toNanos());
  }

  @Test
  void itIsCurrentInsideARunAndGoneAfterItEvenWhenTheTaskThrows() throws Exception {
    Context outer = Context.EMPTY.withDeadline(late);
    Context inner = outer.withDeadline(soon);
    outer.run(() -> {
      inner.run(() -> assertThat(Context.current()).isSameAs(inner));
      assertThat(Context.current()).isSameAs(outer);
    });
    assertThatThrownBy(() ->
            outer.call(() -> {
              throw new IllegalStateException("expected");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Context.current()).isSameAs(Context.EMPTY);
  }

  @Test
  void aWrappedTaskTakesItToAnotherThread() throws Exception {
    Context context = Context.EMPTY.withDeadline(soon);
    Context[] seen = new Context[1];
    Thread thread = new Thread(context.wrap(() -> seen[0] = Context.current()));
    thread.start();
    thread.join();
    assertThat(seen[0]).isSameAs(context);
  }

  @Test
  void metadataOfTwoIsMergedAndTheOriginalsStay() {
    Metadata base = Metadata.EMPTY.withPersistent("env", "test").withTransient("hop", "1");
    Metadata merged = base.with(Metadata.EMPTY.withPersistent("env", "canary"));
    assertThat(merged.persistents()).containsEntry("env", "canary");
    assertThat(merged.transients()).containsEntry("hop", "1");
    assertThat(base.persistents()).containsEntry("env", "test");
  }
}
