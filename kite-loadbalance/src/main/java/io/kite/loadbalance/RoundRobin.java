package io.kite.loadbalance;

import io.kite.balance.Balancer;
import io.kite.discovery.Instance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lays the turns of a whole round out when the list changes, so that a pick is one step along an
 * array.
 */
final class RoundRobin implements Balancer {
  @Override
  public Picker prepare(List<Instance> instances) {
    Instance[] round = SmoothRound.of(instances);
    // Starts anywhere, so that many clients that start together do not all begin with the first
    // instance.
    AtomicInteger turn = new AtomicInteger(ThreadLocalRandom.current().nextInt());
    return (call, usable) -> {
      int start = turn.getAndIncrement();
      Instance first = round[Math.floorMod(start, round.length)];
      return usable.test(first) ? first : next(round, start, first, usable);
    };
  }

  /** Rare: the one whose turn it is cannot be used. */
  private static @Nullable Instance next(
      Instance[] round, int start, Instance refused, Predicate<Instance> usable) {
    Set<Instance> asked = new HashSet<>(List.of(refused));
    for (int i = 1; i < round.length; i++) {
      Instance candidate = round[Math.floorMod(start + i, round.length)];
      if (asked.add(candidate) && usable.test(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return "round robin";
  }
}
