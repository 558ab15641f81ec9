package io.kite.testing;

import io.kite.Call;
import io.kite.Context;
import io.kite.MethodInfo;
import io.kite.Time;

/** A method without a schema, for tests of what knows nothing of Thrift. */
public record TestMethod(String service, String name, boolean oneway) implements MethodInfo {
  public static TestMethod named(String name) {
    return new TestMethod("Tests", name, false);
  }

  /** A call of this method to the service {@code tests}. */
  public Call call(Time time) {
    return new Call("tests", this, null, Context.EMPTY, time);
  }
}
