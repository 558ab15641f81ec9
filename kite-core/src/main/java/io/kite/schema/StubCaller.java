package io.kite.schema;

import java.util.concurrent.CompletableFuture;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.async.AsyncMethodCallback;
import org.jspecify.annotations.Nullable;

/**
 * How a generated stub makes a call. Implemented by Kite's client; safe for use by many threads.
 */
public interface StubCaller {
  /**
   * Calls and waits.
   *
   * @return the value, {@code null} for a {@code void} or oneway method
   * @throws TException an exception that the IDL declares, a {@link
   *     org.apache.thrift.TApplicationException} of the peer, or an {@link io.kite.RpcException}
   *     when the peer gave no answer
   */
  @Nullable Object call(ThriftMethod method, TBase<?, ?> arguments) throws TException;

  /**
   * Calls without waiting. The future fails with what {@link #call} throws; cancelling it cancels
   * the call.
   */
  <T> CompletableFuture<T> callFuture(ThriftMethod method, TBase<?, ?> arguments);

  /**
   * Calls without waiting. The callback is told once, the same as the future of the other; what it
   * throws is logged.
   */
  <T> void callAsync(ThriftMethod method, TBase<?, ?> arguments, AsyncMethodCallback<T> callback);
}
