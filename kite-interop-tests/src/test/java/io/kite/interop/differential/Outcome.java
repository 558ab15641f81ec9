package io.kite.interop.differential;

import java.lang.reflect.InvocationTargetException;
import java.util.HexFormat;
import java.util.concurrent.Callable;

/** What came of something that may fail: a text, which says how if it failed. */
record Outcome(String text, boolean good) {
  static Outcome of(Callable<?> action) {
    try {
      Object result = action.call();
      return new Outcome(
          result instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : "" + result, true);
    } catch (InvocationTargetException e) {
      return failure(e.getCause());
    } catch (Exception | StackOverflowError e) {
      return failure(e);
    }
  }

  /**
   * As far as it is the same for every codec. Libthrift's classes look for what is missing in all
   * of a struct before they write any of it, so where much is missing another field is told first.
   */
  Outcome as(Protocols protocol) {
    return good || !protocol.isDirect() ? this : new Outcome("failed", false);
  }

  private static Outcome failure(Throwable failure) {
    return new Outcome(
        failure.getClass().getName()
            // The virtual machine words this one, with the names of local variables.
            + (failure instanceof NullPointerException ? "" : ": " + failure.getMessage()),
        false);
  }
}
