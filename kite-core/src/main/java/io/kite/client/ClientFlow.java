package io.kite.client;

import io.kite.Stage;

/**
 * The way of a call through a client, outermost first.
 *
 * <pre>
 *  stub method
 *    {@link #TRACING}                a span of the whole call
 *    {@link #METRICS}                what the user sees
 *    {@link #FALLBACK}               a substitute for a final failure
 *    {@link #DEADLINE}               built in: min(what remains of the caller's, the client's timeout)
 *    {@link #METHOD_BREAKER}         refuses before anything is spent
 *    {@link #LIMIT}                  how many calls may be in flight
 *    {@link #INTERCEPTORS}           the user's, once a call
 *    {@link #ATTEMPTS}               the only place that calls again
 *    {@link #ATTEMPT_DEADLINE}
 *    {@link #RESOLVE}                built in: service name to instances
 *    {@link #BALANCE}                built in: instances to one
 *    {@link #ATTEMPT_TELEMETRY}      spans and meters of attempts
 *    {@link #ATTEMPT_INTERCEPTORS}   the user's, once an attempt
 *  transport                         encode, connection, the reply with this sequence id, decode
 * </pre>
 *
 * <p>The call goes down on the caller's thread, and never blocks there; the reply comes up on an
 * event loop. {@link KiteClient} collects what the features install at these stages, and {@link
 * io.kite.Flow} folds it. Print a client to see its own flow.
 */
public final class ClientFlow {
  /**
   * Above everything, so that refusals, substitutes and all attempts lie inside the span, and logs
   * of any stage in its trace.
   */
  public static final Stage TRACING = Stage.of(1, "tracing");

  /**
   * Above fallback and breakers, so that it counts what the user sees, rejections included; below
   * tracing, for exemplars.
   */
  public static final Stage METRICS = Stage.of(2, "metrics");

  /** Above the deadline: a call that ran out of time is what substitutes are for. */
  public static final Stage FALLBACK = Stage.of(3, "fallback");

  /**
   * Above all that waits, so that one budget covers it; everything below reads it from the call's
   * context.
   */
  public static final Stage DEADLINE = Stage.of(4, "deadline");

  /**
   * Above the limit: a refused call must not take, or wait for, a place. Below the deadline, whose
   * passing it has to see.
   */
  public static final Stage METHOD_BREAKER = Stage.of(5, "method breaker");

  /**
   * Above the attempts: a call that is tried again keeps its place. May wait, within the deadline.
   */
  public static final Stage LIMIT = Stage.of(6, "limit");

  /** Once a call, whatever the number of attempts; may answer itself. */
  public static final Stage INTERCEPTORS = Stage.of(7, "interceptors");

  /** Everything below happens once for each attempt, everything above once a call. */
  public static final Stage ATTEMPTS = Stage.of(8, "attempts");

  /** Below the attempts: what one of them may take. */
  public static final Stage ATTEMPT_DEADLINE = Stage.of(9, "attempt deadline");

  /** Below the attempts, so that a later attempt sees the newest list. */
  public static final Stage RESOLVE = Stage.of(10, "resolve");

  /**
   * Below resolve, whose list it reads; the chosen instance and its address are on the call from
   * here on.
   */
  public static final Stage BALANCE = Stage.of(11, "balance");

  /** Below balance: an attempt's span and meters name the instance. */
  public static final Stage ATTEMPT_TELEMETRY = Stage.of(12, "attempt telemetry");

  /** Once an attempt, the instance chosen; calls {@code next} exactly once. */
  public static final Stage ATTEMPT_INTERCEPTORS = Stage.of(13, "attempt interceptors");

  private ClientFlow() {}
}
