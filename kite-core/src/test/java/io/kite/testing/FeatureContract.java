package io.kite.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.Call;
import io.kite.Endpoint;
import io.kite.Flow;
import io.kite.FlowSetup;
import io.kite.Reply;
import io.kite.ReplyFuture;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import java.util.ArrayList;
import java.util.List;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every feature that watches calls, and lets them through, must do. A feature's tests extend
 * this.
 */
public abstract class FeatureContract {
  protected final FakeTime time = new FakeTime();
  protected final RecordingEndpoint end = new RecordingEndpoint();
  protected Endpoint flow = end;

  /** Installs the feature, on a client or on a server. */
  protected abstract void install(FlowSetup setup);

  @BeforeEach
  void fold() {
    Flow.Builder setup = new Flow.Builder("tests", time);
    install(setup);
    flow = setup.build().fold(end);
  }

  /** A call of a method that the test names. */
  protected final ReplyFuture call(String method) {
    return flow.call(TestMethod.named(method).call(time));
  }

  @Test
  void passesTheCallOnOnce() {
    Call call = TestMethod.named("get").call(time);
    flow.call(call);
    assertThat(end.calls()).containsExactly(call);
  }

  @Test
  void leavesEveryKindOfReplyAsItIs() throws Exception {
    List<Reply> replies =
        List.of(
            Reply.value("here"),
            Reply.Value.VOID,
            Reply.declared(new TException("declared")),
            Reply.rejected(
                new TApplicationException(TApplicationException.INTERNAL_ERROR, "broken")));
    for (Reply reply : replies) {
      ReplyFuture future = call("get");
      assertThat(future.isDone()).isFalse();
      end.last().complete(reply);
      assertThat(future.await()).isSameAs(reply);
    }
  }

  @Test
  void leavesEveryFailureAsItIs() {
    for (Failure failure : Failure.values()) {
      ReplyFuture future = call("fails with " + failure);
      RpcException thrown =
          end.calls().get(end.calls().size() - 1).failure(failure, Ran.MAYBE, "broken", null);
      end.last().fail(thrown);
      assertThatThrownBy(future::await).isSameAs(thrown);
    }
  }

  @Test
  void letsACancelTravelDown() {
    ReplyFuture future = call("get");
    RpcException reason = end.calls().get(0).failure(Failure.CANCELLED, "not wanted");
    assertThat(future.cancel(reason)).isTrue();
    assertThat(end.cancels()).containsExactly(reason);
    assertThatThrownBy(future::await).isSameAs(reason);
  }

  @Test
  void doesNotDisturbWhoObservesAboveIt() {
    List<String> seen = new ArrayList<>();
    ReplyFuture future = call("get").observe((reply, failure) -> seen.add("above"));
    end.last().observe((reply, failure) -> seen.add("below"));
    end.last().complete(Reply.Value.VOID);
    future.observe((reply, failure) -> seen.add("late"));
    assertThat(seen).contains("above", "below").endsWith("late").hasSize(3);
  }
}
