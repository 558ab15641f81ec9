package io.kite.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.Call;
import io.kite.balance.Balancer;
import io.kite.discovery.Instance;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every balancer must do, whatever its rule. A balancer's tests extend this. */
public abstract class BalancerContract {
  private final Call call = TestMethod.named("get").call(new FakeTime());

  protected abstract Balancer balancer();

  /** {@code count} instances of weight 10. */
  protected static List<Instance> instances(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Instance.of("content", InetSocketAddress.createUnresolved("host" + i, 9090)))
        .toList();
  }

  /** How often each instance is picked. */
  protected final Map<Instance, Integer> picks(List<Instance> from, int times) {
    Balancer.Picker picker = balancer().prepare(from);
    Map<Instance, Integer> counts = new HashMap<>();
    for (int i = 0; i < times; i++) {
      counts.merge(picker.pick(call, instance -> true), 1, Integer::sum);
    }
    return counts;
  }

  @Test
  void theOnlyInstanceIsPicked() {
    List<Instance> one = instances(1);
    assertThat(picks(one, 3)).containsOnly(Map.entry(one.get(0), 3));
  }

  @Test
  void everyInstanceGetsItsTurn() {
    List<Instance> ten = instances(10);
    assertThat(picks(ten, 10_000).keySet()).containsExactlyInAnyOrderElementsOf(ten);
  }

  @Test
  @SuppressWarnings("ReferenceEquality") // that very instance
  void onlyUsableInstancesArePicked() {
    List<Instance> ten = instances(10);
    Balancer.Picker picker = balancer().prepare(ten);
    for (int i = 0; i < 1_000; i++) {
      assertThat(picker.pick(call, instance -> instance == ten.get(7))).isSameAs(ten.get(7));
    }
  }

  @Test
  void noneIsPickedWhenNoneIsUsable() {
    assertThat(balancer().prepare(instances(10)).pick(call, instance -> false)).isNull();
  }

  @Test
  void noInstanceIsAskedAboutTwiceInOnePick() {
    Set<Instance> asked = new HashSet<>();
    balancer()
        .prepare(
            List.of(
                instances(3).get(0).withWeight(5),
                instances(3).get(1),
                instances(3).get(2).withWeight(7)))
        .pick(
            call,
            instance -> {
              assertThat(asked.add(instance)).as("first time %s is asked about", instance).isTrue();
              return false;
            });
  }

  @Test
  void manyThreadsPickAtOnce() throws Exception {
    List<Instance> ten = instances(10);
    Balancer.Picker picker = balancer().prepare(ten);
    Map<Instance, AtomicInteger> counts = new ConcurrentHashMap<>();
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      threads[i] =
          new Thread(() -> {
            for (int n = 0; n < 10_000; n++) {
              Instance picked = picker.pick(call, instance -> true);
              counts.computeIfAbsent(picked, key -> new AtomicInteger()).incrementAndGet();
            }
          });
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(counts.values().stream().mapToInt(AtomicInteger::get).sum()).isEqualTo(40_000);
  }
}
