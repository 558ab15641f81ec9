package io.kite.balance;

import io.kite.Call;
import io.kite.discovery.Instance;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the instances of a service. A client is given one by a feature, through {@link
 * io.kite.FlowSetup#provide}; each client that shares it prepares its own pickers. Thread-safe.
 */
@FunctionalInterface
public interface Balancer {
  /** The instance that the client's balance stage has chosen, for the stages below. */
  Call.Key<Instance> CHOSEN = Call.Key.of("instance");

  /**
   * Prepares for a list. Called when the list changes, not for each call, so this is the place for
   * work that grows with the list.
   *
   * @param instances not empty, immutable
   */
  Picker prepare(List<Instance> instances);

  /**
   * Picks from the list it was prepared for. Called by many threads at once; must not block, lock
   * or allocate.
   */
  @FunctionalInterface
  interface Picker {
    /**
     * @param usable says whether an instance may be taken: not one whose breaker is open, nor one
     *     already tried. Asked of few instances, and of each at most once a pick.
     * @return null when no instance is usable
     */
    @Nullable Instance pick(Call call, Predicate<Instance> usable);
  }

  /**
   * One after the other, as they stand in the list, whatever their weights. What a client does that
   * was told nothing.
   */
  static Balancer inTurn() {
    return InTurn.BALANCER;
  }
}
