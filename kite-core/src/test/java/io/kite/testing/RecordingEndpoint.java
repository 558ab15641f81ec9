package io.kite.testing;

import io.kite.Call;
import io.kite.Endpoint;
import io.kite.ReplyFuture;
import io.kite.ReplyPromise;
import io.kite.RpcException;
import java.util.ArrayList;
import java.util.List;

/** The end of a flow that a test completes by hand. */
public final class RecordingEndpoint implements Endpoint {
  private final List<Call> calls = new ArrayList<>();
  private final List<ReplyPromise> promises = new ArrayList<>();
  private final List<RpcException> cancels = new ArrayList<>();

  @Override
  public synchronized ReplyFuture call(Call call) {
    ReplyPromise promise = new ReplyPromise();
    promise.onCancel(cancels::add);
    calls.add(call);
    promises.add(promise);
    return promise;
  }

  /** The calls that came this far. */
  public synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  /** The reply of the call that came last. */
  public synchronized ReplyPromise last() {
    return promises.get(promises.size() - 1);
  }

  /** What travelled down. */
  public synchronized List<RpcException> cancels() {
    return List.copyOf(cancels);
  }
}
