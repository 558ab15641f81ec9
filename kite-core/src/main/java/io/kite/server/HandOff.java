package io.kite.server;

import io.kite.Call;
import io.kite.Context;
import io.kite.Endpoint;
import io.kite.Interceptor;
import io.kite.Reply;
import io.kite.ReplyFuture;
import io.kite.ReplyPromise;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Takes the call from the event loop to a worker, and the context carriers with it. Its promise
 * completes after the answer is encoded.
 */
final class HandOff implements Interceptor {
  private final Executor workers;
  private final List<Context.Carrier> carriers;
  private final String description;

  HandOff(Executor workers, List<Context.Carrier> carriers, String description) {
    this.workers = workers;
    this.carriers = carriers;
    this.description = description;
  }

  @Override
  public ReplyFuture intercept(Call call, Endpoint next) {
    ReplyPromise promise = new ReplyPromise();
    if (Objects.requireNonNull(call.get(ServerFlow.BOUND)).nonBlocking()) {
      run(call, next, promise);
      return promise;
    }
    List<Context.Carrier.Restorer> captured = capture();
    try {
      workers.execute(() -> restoreAndRun(captured, call, next, promise));
    } catch (RejectedExecutionException e) {
      promise.fail(
          call.failure(
              Failure.OVERLOADED,
              Ran.REFUSED,
              "all workers are busy and their queue is full",
              null));
    }
    return promise;
  }

  private static void run(Call call, Endpoint next, ReplyPromise promise) {
    ReplyFuture inner = next.call(call);
    promise.onCancel(inner::cancel);
    inner.observe((reply, failure) -> {
      Object outcome = Answer.encode(call, reply, failure);
      if (outcome instanceof Reply encoded) {
        promise.complete(encoded);
      } else {
        promise.fail((RpcException) outcome);
      }
    });
  }

  private List<Context.Carrier.Restorer> capture() {
    if (carriers.isEmpty()) {
      return List.of();
    }
    List<Context.Carrier.Restorer> captured = new ArrayList<>(carriers.size());
    for (Context.Carrier carrier : carriers) {
      captured.add(carrier.capture());
    }
    return captured;
  }

  private static void restoreAndRun(
      List<Context.Carrier.Restorer> captured, Call call, Endpoint next, ReplyPromise promise) {
    List<AutoCloseable> restored = new ArrayList<>(captured.size());
    try {
      for (Context.Carrier.Restorer restorer : captured) {
        restored.add(restorer.restore());
      }
      run(call, next, promise);
    } catch (RuntimeException e) {
      promise.fail(call.failure(Failure.INTERNAL, Ran.MAYBE, "a context carrier threw " + e, e));
    } finally {
      for (int i = restored.size() - 1; i >= 0; i--) {
        putBack(restored.get(i));
      }
    }
  }

  private static void putBack(AutoCloseable scope) {
    try {
      scope.close();
    } catch (Exception e) {
      throw new IllegalStateException("A context carrier cannot put back what was there before", e);
    }
  }

  @Override
  public String name() {
    return description;
  }
}
