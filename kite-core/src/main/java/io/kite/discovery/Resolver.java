package io.kite.discovery;

import io.kite.Call;
import java.util.List;

/**
 * Knows where a service runs. Never part of a call's path: it pushes lists, and whatever goes wrong
 * in it is its own to log and to try again. Thread-safe. It belongs to who made it; a client does
 * not close it.
 */
@FunctionalInterface
public interface Resolver {
  /** The list that the client's resolve stage leaves on the call for the balance stage. */
  Call.Key<List<Instance>> INSTANCES = Call.Key.of("instances");

  /**
   * Begins to watch a name. The listener is given the whole list as soon as it is known, an empty
   * one when nobody serves the name, and the whole list again after each change. Returns at once
   * and throws nothing for reasons outside this process.
   *
   * @return ends the watch when closed; the listener is told nothing after that
   */
  Watch watch(String service, Listener listener);

  /** Is given lists. */
  @FunctionalInterface
  interface Listener {
    /**
     * Called by one thread at a time, in the order of the changes; must be quick. The list is
     * immutable.
     */
    void onInstances(List<Instance> instances);
  }

  /** A watch under way. */
  @FunctionalInterface
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }
}
