package io.kite;

import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;
import org.jspecify.annotations.Nullable;

/**
 * What a peer answered. Whoever classifies calls (breakers, metrics, retries) does it by these
 * types and never by message text; a call that got no answer at all fails its {@link ReplyFuture}
 * with an {@link RpcException} instead.
 */
public sealed interface Reply {
  /** The method returned; {@code null} for {@code void}. */
  record Value(@Nullable Object value) implements Reply {
    /** The reply of a method that returns nothing. */
    public static final Reply VOID = new Value(null);
  }

  /**
   * The method threw one of the exceptions that its IDL declares: an answer like any other, not a
   * failure of the call.
   */
  record Declared(TException exception) implements Reply {}

  /**
   * The peer could not run the method to its end: unknown method, unreadable arguments, a handler
   * that threw something undeclared. Kite's own refusals (never ran) arrive as {@link RpcException}
   * instead.
   */
  record Rejected(TApplicationException exception) implements Reply {}

  static Reply value(@Nullable Object value) {
    return value == null ? Value.VOID : new Value(value);
  }

  static Reply declared(TException exception) {
    return new Declared(exception);
  }

  static Reply rejected(TApplicationException exception) {
    return new Rejected(exception);
  }

  /**
   * Turns the reply into what a blocking stub does: returns the value, or throws the exception that
   * the peer sent.
   */
  default @Nullable Object get() throws TException {
    if (this instanceof Value answered) {
      return answered.value();
    }
    throw this instanceof Declared declared ? declared.exception() : ((Rejected) this).exception();
  }
}
