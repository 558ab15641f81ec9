package io.kite;

import java.net.SocketAddress;
import java.time.Duration;
import java.util.Objects;
import org.apache.thrift.TException;
import org.jspecify.annotations.Nullable;

/**
 * The peer gave no answer. Says two independent things: {@link #failure() what} failed, and whether
 * the method {@link #ran() may have run}; the second is what decides about retries.
 *
 * <p>It carries no stack trace of the thread that found the failure, which tells nothing; a
 * blocking stub fills in that of its caller, except for {@link #isRejection() rejections}, which
 * must stay cheap.
 */
public final class RpcException extends TException {
  private static final long serialVersionUID = 1L;

  /** What failed. */
  public enum Failure {
    /** No connection could be made. */
    CONNECT,
    /** The connection broke while the call was on it. */
    CONNECTION_LOST,
    /** The call's deadline passed. */
    TIMEOUT,
    /** Nobody is known to serve the name. */
    NO_INSTANCE,
    /** A limit, of the client or of the server, refused the call. */
    OVERLOADED,
    /** The server is closing. */
    DRAINING,
    /** A circuit breaker refused the call. */
    BREAKER_OPEN,
    /** The server does not let this caller call this method. */
    NOT_ALLOWED,
    /** The caller gave the call up. */
    CANCELLED,
    /** One side sent what the other cannot read, or more than it accepts. */
    PROTOCOL,
    /** A bug in an interceptor or in Kite; the message names it. */
    INTERNAL
  }

  /** Whether the method may have run on the server. */
  public enum Ran {
    /** Nothing was sent. */
    NEVER_LEFT,
    /** The server said that it did not run it. */
    REFUSED,
    /** Sent, and nothing is known. */
    MAYBE,
    /** The server answered, but the answer could not be used. */
    RAN;

    /** Whether calling again cannot run the method twice. */
    public boolean never() {
      return this == NEVER_LEFT || this == REFUSED;
    }
  }

  private final Failure failure;
  private final Ran ran;
  private final String service;
  private final String method;
  private final @Nullable SocketAddress address;
  private final Duration elapsed;

  RpcException(
      Failure failure, Ran ran, String detail, @Nullable Call call, @Nullable Throwable cause) {
    super(message(failure, ran, detail, call), cause);
    this.failure = failure;
    this.ran = ran;
    this.service = call == null ? "" : call.service();
    this.method = call == null ? "" : call.method().name();
    this.address = call == null ? null : call.peer();
    this.elapsed = call == null ? Duration.ZERO : Duration.ofNanos(call.elapsedNanos());
  }

  /** A bug outside of any call. */
  static RpcException internal(String detail, Throwable cause) {
    return new RpcException(Failure.INTERNAL, Ran.MAYBE, detail, null, cause);
  }

  public Failure failure() {
    return failure;
  }

  public Ran ran() {
    return ran;
  }

  /** The callee, by the name it registers; empty when no call was at hand. */
  public String service() {
    return service;
  }

  /** The method's name on the wire; empty when no call was at hand. */
  public String method() {
    return method;
  }

  /** The peer; null when none was chosen. */
  public @Nullable SocketAddress address() {
    return address;
  }

  /** From the start of the call to the failure. */
  public Duration elapsed() {
    return elapsed;
  }

  /**
   * Whether somebody refused the call before it ran: such failures come in floods and carry no
   * stack trace.
   */
  public boolean isRejection() {
    return switch (failure) {
      case NO_INSTANCE, OVERLOADED, DRAINING, BREAKER_OPEN, NOT_ALLOWED -> true;
      default -> ran == Ran.REFUSED;
    };
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }

  private static String message(Failure failure, Ran ran, String detail, @Nullable Call call) {
    StringBuilder text = new StringBuilder(Objects.requireNonNull(detail, "detail"));
    if (call != null) {
      text.insert(0, call.service() + "." + call.method().name() + ": ");
      if (call.peer() != null) {
        text.append(" [").append(call.peer()).append(']');
      }
    }
    return text.append(" (").append(failure).append(", ").append(ran).append(')').toString();
  }
}
