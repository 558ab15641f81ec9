package io.kite.server;

import io.kite.Call;
import io.kite.Endpoint;
import io.kite.Reply;
import io.kite.ReplyFuture;
import io.kite.ReplyPromise;
import io.kite.schema.ThriftMethod;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.TProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of the flow: the user's method, with the call's context as the current one. */
final class HandlerEndpoint implements Endpoint {
  private static final Logger log = LoggerFactory.getLogger(HandlerEndpoint.class);

  @Override
  public ReplyFuture call(Call call) {
    ServiceTable.Bound bound = Objects.requireNonNull(call.get(ServerFlow.BOUND));
    if (bound.handler() instanceof TProcessor processor) {
      return process(call, processor);
    }
    TBase<?, ?> arguments = (TBase<?, ?>) Objects.requireNonNull(call.arguments());
    try {
      Object result =
          call.context()
              .<@Nullable Object>call(() -> bound.method().invoke(bound.handler(), arguments));
      return result instanceof CompletionStage<?> later
          ? whenDone(call, later)
          : ReplyFuture.completed(Reply.value(result));
    } catch (Throwable thrown) {
      // An Error too: it must take down neither the worker nor the process, and the caller is to
      // hear of it.
      return ReplyFuture.completed(replyTo(call, thrown));
    }
  }

  /** A processor reads the arguments, runs its handler and writes the answer all by itself. */
  private static ReplyFuture process(Call call, TProcessor processor) {
    Reply reply = Reply.Value.VOID;
    try {
      call.context()
          .<@Nullable Object>call(() -> {
            Objects.requireNonNull(call.get(ServerFlow.EXCHANGE))
                .process(processor, call.method().name());
            return null;
          });
      Answer.isEncoded(call, reply);
    } catch (Throwable thrown) {
      reply = replyTo(call, thrown);
    }
    return ReplyFuture.completed(reply);
  }

  private static ReplyFuture whenDone(Call call, CompletionStage<?> later) {
    ReplyPromise promise = new ReplyPromise();
    later.whenComplete((value, thrown) -> {
      Throwable cause =
          thrown instanceof CompletionException && thrown.getCause() != null
              ? thrown.getCause()
              : thrown;
      promise.complete(cause == null ? Reply.value(value) : replyTo(call, cause));
    });
    return promise;
  }

  private static Reply replyTo(Call call, Throwable thrown) {
    if (((ThriftMethod) call.method()).declares(thrown)) {
      return Reply.declared((TException) thrown);
    }
    if (thrown instanceof TApplicationException refusal) {
      return Reply.rejected(refusal);
    }
    log.error("The handler of {} threw what its IDL does not declare", call, thrown);
    return Reply.rejected(ServerFlow.internalError(call));
  }
}
