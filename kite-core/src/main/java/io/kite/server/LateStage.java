package io.kite.server;

import io.kite.Call;
import io.kite.Deadline;
import io.kite.Endpoint;
import io.kite.Interceptor;
import io.kite.ReplyFuture;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;

/** Does not begin work whose caller has given up by now. */
final class LateStage implements Interceptor {
  @Override
  public ReplyFuture intercept(Call call, Endpoint next) {
    Deadline deadline = call.context().deadline();
    if (deadline != null && deadline.hasPassed()) {
      return ReplyFuture.failed(
          call.failure(
              Failure.TIMEOUT, Ran.REFUSED, "the deadline passed before the handler ran", null));
    }
    return next.call(call);
  }

  @Override
  public String name() {
    return "refuses what comes too late";
  }
}
