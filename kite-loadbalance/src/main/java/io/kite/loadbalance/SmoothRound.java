package io.kite.loadbalance;

import io.kite.discovery.Instance;
import java.util.List;

/**
 * A round of turns in which every instance comes as often as its weight says, spread out: {@code a
 * b a c a} rather than {@code a a a b c} for 3, 1, 1. The order is that of nginx's smooth weighted
 * round-robin: at each turn everyone gains its weight, the one with the most is taken and pays the
 * sum of all.
 */
final class SmoothRound {
  /**
   * The longest round. Weights that would need a longer one are rounded, to at least one turn each.
   */
  private static final int LONGEST = 4096;

  private SmoothRound() {}

  static Instance[] of(List<Instance> instances) {
    int[] weights = turns(instances);
    int sum = 0;
    boolean equal = true;
    for (int weight : weights) {
      sum += weight;
      equal &= weight == weights[0];
    }
    return equal ? instances.toArray(new Instance[0]) : spread(instances, weights, sum);
  }

  private static Instance[] spread(List<Instance> instances, int[] weights, int sum) {
    Instance[] round = new Instance[sum];
    int[] gained = new int[weights.length];
    for (int turn = 0; turn < sum; turn++) {
      int most = 0;
      for (int i = 0; i < weights.length; i++) {
        gained[i] += weights[i];
        if (gained[i] > gained[most]) {
          most = i;
        }
      }
      gained[most] -= sum;
      round[turn] = instances.get(most);
    }
    return round;
  }

  /** The smallest whole numbers in the proportion of the weights. */
  private static int[] turns(List<Instance> instances) {
    int divisor = 0;
    long sum = 0;
    for (Instance instance : instances) {
      divisor = greatestCommonDivisor(instance.weight(), divisor);
      sum += instance.weight();
    }
    double scale = Math.min(1.0 / divisor, (double) LONGEST / sum);
    return instances.stream()
        .mapToInt(one -> (int) Math.max(1, Math.round(one.weight() * scale)))
        .toArray();
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
