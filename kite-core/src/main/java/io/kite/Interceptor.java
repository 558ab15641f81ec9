package io.kite;

/**
 * The one shape of everything that wraps a call, on both sides.
 *
 * <p>An interceptor may pass the call on (or a changed copy of it), answer it itself, or answer
 * later through a {@link ReplyPromise}. It is called by many threads at once, on the caller's
 * thread or on an event loop, and never blocks: whatever waits, waits in a promise. To watch the
 * outcome use {@link ReplyFuture#observe}, which costs no new future.
 *
 * <p>How often it is called depends on its {@link Stage}: once per call, where it may also answer
 * without calling {@code next}; or once per attempt, where an instance is chosen and {@code next}
 * is called exactly once. Whoever breaks the promise (returns {@code null}, throws, calls {@code
 * next} twice) fails that call with an error that names the interceptor.
 */
@FunctionalInterface
public interface Interceptor {
  ReplyFuture intercept(Call call, Endpoint next);

  /** How a flow's {@code toString()} and error messages call it. */
  default String name() {
    String name = getClass().getSimpleName();
    int lambda = name.indexOf("$$Lambda");
    return lambda < 0 ? name : "lambda in " + name.substring(0, lambda);
  }
}
