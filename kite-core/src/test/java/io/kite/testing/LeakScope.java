package io.kite.testing;

import io.netty.util.LeakPresenceDetector;

/** Counts the buffers of one test apart from those of all others. Made by Netty, by reflection. */
public final class LeakScope<T> extends LeakPresenceDetector<T> {
  static volatile ResourceScope current = new ResourceScope("outside of tests");

  public LeakScope(Class<?> type, int samplingInterval) {
    super(type);
  }

  public LeakScope(Class<?> type, int samplingInterval, long maxActive) {
    super(type);
  }

  @Override
  protected ResourceScope currentScope() {
    return current;
  }
}
