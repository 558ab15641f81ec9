package io.kite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.RpcException.Failure;
import io.kite.testing.FakeTime;
import io.kite.testing.RecordingEndpoint;
import io.kite.testing.TestMethod;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {
  private static final Stage OUTER = Stage.of(1, "outer");
  private static final Stage INNER = Stage.of(2, "inner");

  private final FakeTime time = new FakeTime();
  private final Flow.Builder setup = new Flow.Builder("tests", time);
  private final RecordingEndpoint end = new RecordingEndpoint();
  private final List<String> order = new ArrayList<>();

  private Interceptor recording(String name) {
    return new Interceptor() {
      @Override
      public ReplyFuture intercept(Call call, Endpoint next) {
        order.add(name);
        return next.call(call).observe((reply, failure) -> order.add(name + " back"));
      }

      @Override
      public String name() {
        return name;
      }
    };
  }

  private ReplyFuture call() {
    return setup.build().fold(end).call(TestMethod.named("get").call(time));
  }

  @Test
  void stagesStandOutermostFirstAndTiesInTheOrderOfInstallation() {
    setup
        .add(INNER, recording("c"))
        .add(OUTER.after(), recording("b"))
        .add(INNER, recording("d"))
        .add(OUTER, recording("a"))
        .add(INNER.before(), recording("before c"));
    call();
    end.last().complete(Reply.Value.VOID);
    assertThat(order)
        .containsExactly(
            "a",
            "b",
            "before c",
            "c",
            "d",
            "d back",
            "c back",
            "before c back",
            "b back",
            "a back");
  }

  @Test
  void itPrintsItself() {
    setup.add(INNER, recording("second")).add(OUTER.before(), recording("first"));
    assertThat(setup.build()).hasToString("  before outer: first\n  inner: second");
  }

  @Test
  void anInterceptorThatReturnsNullIsNamed() {
    setup.add(
        OUTER,
        new Interceptor() {
          @Override
          @SuppressWarnings("NullAway") // the broken promise under test
          public ReplyFuture intercept(Call call, Endpoint next) {
            return null;
          }

          @Override
          public String name() {
            return "forgetful";
          }
        });
    assertThatThrownBy(() -> call().await())
        .isInstanceOfSatisfying(
            RpcException.class, e -> assertThat(e.failure()).isEqualTo(Failure.INTERNAL))
        .hasMessageContaining("the interceptor forgetful returned null");
  }

  @Test
  void anInterceptorThatThrowsFailsItsCallAndIsNamed() {
    IllegalStateException bug = new IllegalStateException("bug");
    setup.add(
        OUTER,
        new Interceptor() {
          @Override
          public ReplyFuture intercept(Call call, Endpoint next) {
            throw bug;
          }

          @Override
          public String name() {
            return "throwing";
          }
        });
    assertThatThrownBy(() -> call().await())
        .hasMessageContaining("the interceptor throwing threw")
        .hasCause(bug);
  }

  @Test
  void anErrorInAnInterceptorFailsItsCallToo() {
    setup.add(
        OUTER,
        (call, next) -> {
          throw new NoClassDefFoundError("an error that is expected");
        });
    assertThatThrownBy(() -> call().await()).hasCauseInstanceOf(NoClassDefFoundError.class);
  }

  @Test
  void thePartGivenLastIsUsedAndAllAreKept() {
    setup.provide(String.class, "first").provide(String.class, "last");
    assertThat(setup.part(String.class)).isEqualTo("last");
    assertThat(setup.parts(String.class)).containsExactly("first", "last");
    assertThat(setup.part(Integer.class)).isNull();
  }
}
