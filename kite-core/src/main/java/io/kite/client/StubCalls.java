package io.kite.client;

import io.kite.Call;
import io.kite.Context;
import io.kite.Endpoint;
import io.kite.Reply;
import io.kite.ReplyFuture;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.Time;
import io.kite.schema.StubCaller;
import io.kite.schema.ThriftMethod;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.async.AsyncMethodCallback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what a stub is asked into a call through the flow, and its reply into what the stub's user
 * waits for.
 */
final class StubCalls implements StubCaller {
  private static final Logger log = LoggerFactory.getLogger(StubCalls.class);

  private final String service;
  private final Time time;
  private final Endpoint flow;
  private final Executor callbacks;
  private final CallOptions options;

  StubCalls(String service, Time time, Endpoint flow, Executor callbacks, CallOptions options) {
    this.service = service;
    this.time = time;
    this.flow = flow;
    this.callbacks = callbacks;
    this.options = options;
  }

  StubCalls with(CallOptions other) {
    return new StubCalls(service, time, flow, callbacks, other);
  }

  @Override
  public @Nullable Object call(ThriftMethod method, TBase<?, ?> arguments) throws TException {
    Call call = newCall(method, arguments);
    ReplyFuture future = flow.call(call);
    try {
      return await(call, future).get();
    } catch (RpcException e) {
      if (!e.isRejection()) {
        e.setStackTrace(new Throwable().getStackTrace());
      }
      throw e;
    }
  }

  private static Reply await(Call call, ReplyFuture future) throws RpcException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.await();
        } catch (InterruptedException e) {
          interrupted = true;
          // Ends the wait, unless the reply was faster.
          future.cancel(call.failure(Failure.CANCELLED, "the calling thread was interrupted"));
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public <T> CompletableFuture<T> callFuture(ThriftMethod method, TBase<?, ?> arguments) {
    Call call = newCall(method, arguments);
    ReplyFuture reply = flow.call(call);
    StubFuture<T> future = new StubFuture<>(call, reply);
    reply.observe((answer, failure) -> callbacks.execute(() -> future.end(answer, failure)));
    return future;
  }

  @Override
  public <T> void callAsync(
      ThriftMethod method, TBase<?, ?> arguments, AsyncMethodCallback<T> callback) {
    Objects.requireNonNull(callback, "callback");
    Call call = newCall(method, arguments);
    flow.call(call)
        .observe((answer, failure) ->
            callbacks.execute(() -> tellSafely(call, callback, answer, failure)));
  }

  /** What a callback throws nobody else would hear of, and it must not end the thread. */
  private static <T> void tellSafely(
      Call call,
      AsyncMethodCallback<T> callback,
      @Nullable Reply answer,
      @Nullable RpcException failure) {
    try {
      tell(callback, answer, failure);
    } catch (Throwable e) {
      log.error("The callback of {} threw", call, e);
    }
  }

  // The generated stub gives a callback of the type that its method's result has.
  @SuppressWarnings({"unchecked", "NullAway"})
  private static <T> void tell(
      AsyncMethodCallback<T> callback, @Nullable Reply answer, @Nullable RpcException failure) {
    T value;
    try {
      if (answer == null) {
        callback.onError(failure);
        return;
      }
      value = (T) answer.get();
    } catch (TException e) {
      callback.onError(e);
      return;
    }
    callback.onComplete(value);
  }

  private Call newCall(ThriftMethod method, TBase<?, ?> arguments) {
    Call call = new Call(service, method, arguments, options.over(Context.current()), time);
    options.leaveOn(call);
    return call;
  }

  /** Passes a cancel on to the call. */
  private static final class StubFuture<T extends @Nullable Object> extends CompletableFuture<T> {
    private final Call call;
    private final ReplyFuture reply;

    StubFuture(Call call, ReplyFuture reply) {
      this.call = call;
      this.reply = reply;
    }

    // The generated stub asks for the type that its method's result has.
    @SuppressWarnings({"unchecked", "NullAway"})
    void end(@Nullable Reply answer, @Nullable RpcException failure) {
      try {
        if (answer != null) {
          complete((T) answer.get());
        } else if (failure != null) {
          completeExceptionally(failure);
        }
      } catch (TException e) {
        completeExceptionally(e);
      }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      boolean cancelled = super.cancel(mayInterruptIfRunning);
      if (cancelled) {
        reply.cancel(call.failure(Failure.CANCELLED, "the caller cancelled its future"));
      }
      return cancelled;
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
      return new CompletableFuture<>();
    }
  }
}
