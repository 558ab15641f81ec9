package io.kite.client;

import io.kite.Call;
import io.kite.Context;
import io.kite.Metadata;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one stub's calls do differently from their client's. Immutable; derive with {@code with…}.
 */
public final class CallOptions {
  /** Nothing different. */
  public static final CallOptions DEFAULT = new CallOptions(null, Metadata.EMPTY);

  /** The timeout that goes before the client's. */
  static final Call.Key<Duration> TIMEOUT = Call.Key.of("timeout");

  private final @Nullable Duration timeout;
  private final Metadata metadata;

  private CallOptions(@Nullable Duration timeout, Metadata metadata) {
    this.timeout = timeout;
    this.metadata = metadata;
  }

  /** In place of the client's timeout, longer or shorter. The caller's deadline still holds. */
  public CallOptions withTimeout(Duration total) {
    if (total.isZero() || total.isNegative()) {
      throw new IllegalArgumentException("The timeout is " + total + "; give a positive duration");
    }
    return new CallOptions(total, metadata);
  }

  /** Takes this along to the next service only. */
  public CallOptions withTransient(String key, String value) {
    return new CallOptions(timeout, metadata.withTransient(key, value));
  }

  /** Takes this along to every service down the chain. */
  public CallOptions withPersistent(String key, String value) {
    return new CallOptions(timeout, metadata.withPersistent(key, value));
  }

  /** What a call takes along: the current context, and on top of it these options' metadata. */
  Context over(Context current) {
    return metadata == Metadata.EMPTY ? current : current.with(current.metadata().with(metadata));
  }

  void leaveOn(Call call) {
    if (timeout != null) {
      call.put(TIMEOUT, timeout);
    }
  }
}
