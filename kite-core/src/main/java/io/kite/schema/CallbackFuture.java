package io.kite.schema;

import java.util.concurrent.CompletableFuture;
import org.apache.thrift.async.AsyncMethodCallback;
import org.jspecify.annotations.Nullable;

/**
 * The callback that a handler written to {@code AsyncIface} is given: a future of what it tells it.
 * Only the first of several answers counts.
 */
public final class CallbackFuture<T extends @Nullable Object> extends CompletableFuture<T>
    implements AsyncMethodCallback<T> {
  @Override
  public void onComplete(T value) {
    complete(value);
  }

  @Override
  public void onError(Exception thrown) {
    completeExceptionally(thrown);
  }
}
