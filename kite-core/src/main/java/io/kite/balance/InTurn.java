package io.kite.balance;

import io.kite.Call;
import io.kite.discovery.Instance;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

final class InTurn implements Balancer.Picker {
  static final Balancer BALANCER =
      new Balancer() {
        @Override
        public Picker prepare(List<Instance> instances) {
          return new InTurn(instances);
        }

        @Override
        public String toString() {
          return "in turn";
        }
      };

  private final Instance[] instances;
  // Starts anywhere, so that many clients that start together do not all begin with the first
  // instance.
  private final AtomicInteger turn = new AtomicInteger(ThreadLocalRandom.current().nextInt());

  InTurn(List<Instance> instances) {
    this.instances = instances.toArray(new Instance[0]);
  }

  @Override
  public @Nullable Instance pick(Call call, Predicate<Instance> usable) {
    int start = turn.getAndIncrement();
    for (int i = 0; i < instances.length; i++) {
      Instance candidate = instances[Math.floorMod(start + i, instances.length)];
      if (usable.test(candidate)) {
        return candidate;
      }
    }
    return null;
  }
}
