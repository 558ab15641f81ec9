package io.kite.transport;

import io.kite.Call;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import org.apache.thrift.TApplicationException;
import org.jspecify.annotations.Nullable;

/**
 * How a refusal looks on the wire: a Thrift exception message, so that every peer in every language
 * sees a proper {@link TApplicationException}, whose type says why. All but {@link
 * #CANCELLED_RUNNING} also say that the method never ran. The types are Kite's own; libthrift and
 * Kitex keep the number as it is.
 */
public final class Refusals {
  public static final int OVERLOADED = 3001;
  public static final int DRAINING = 3002;
  public static final int DEADLINE_PASSED = 3003;
  public static final int NOT_ALLOWED = 3004;
  public static final int CANCELLED = 3005;
  public static final int CANCELLED_RUNNING = 3006;

  private Refusals() {}

  /** What a server answers when a call failed in its flow. */
  public static TApplicationException toWire(RpcException failure) {
    return new TApplicationException(typeOf(failure), failure.getMessage());
  }

  /** What a client makes of it; null when the answer is no refusal. */
  public static @Nullable RpcException fromWire(TApplicationException answer, Call call) {
    Failure failure =
        switch (answer.getType()) {
          case OVERLOADED -> Failure.OVERLOADED;
          case DRAINING -> Failure.DRAINING;
          case DEADLINE_PASSED -> Failure.TIMEOUT;
          case NOT_ALLOWED -> Failure.NOT_ALLOWED;
          case CANCELLED, CANCELLED_RUNNING -> Failure.CANCELLED;
          default -> null;
        };
    if (failure == null) {
      return null;
    }
    Ran ran = answer.getType() == CANCELLED_RUNNING ? Ran.MAYBE : Ran.REFUSED;
    return call.failure(failure, ran, "the server says: " + answer.getMessage(), null);
  }

  private static int typeOf(RpcException failure) {
    if (!failure.ran().never()) {
      return failure.failure() == Failure.CANCELLED
          ? CANCELLED_RUNNING
          : TApplicationException.INTERNAL_ERROR;
    }
    return switch (failure.failure()) {
      case OVERLOADED -> OVERLOADED;
      case DRAINING -> DRAINING;
      case TIMEOUT -> DEADLINE_PASSED;
      case NOT_ALLOWED -> NOT_ALLOWED;
      case CANCELLED -> CANCELLED;
      default -> TApplicationException.INTERNAL_ERROR;
    };
  }
}
