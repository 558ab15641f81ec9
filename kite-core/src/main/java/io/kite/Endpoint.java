package io.kite;

/** Where a call goes next: the rest of the flow behind an {@link Interceptor}. */
@FunctionalInterface
public interface Endpoint {
  /** Passes the call on. Never blocks, never throws: what goes wrong fails the future. */
  ReplyFuture call(Call call);
}
