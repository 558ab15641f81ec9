package io.kite.loadbalance;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.Flow;
import io.kite.balance.Balancer;
import io.kite.discovery.Instance;
import io.kite.testing.BalancerContract;
import io.kite.testing.FakeTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundRobinTest extends BalancerContract {
  @Override
  protected Balancer balancer() {
    Flow.Builder setup = new Flow.Builder("content", new FakeTime());
    Balancing.roundRobin().installOnClient(setup);
    Balancer balancer = setup.part(Balancer.class);
    assertThat(balancer).isNotNull();
    return balancer;
  }

  private static List<Instance> weighing(int... weights) {
    List<Instance> weighted = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      weighted.add(instances(weights.length).get(i).withWeight(weights[i]));
    }
    return weighted;
  }

  @Test
  void eachInstanceIsPickedAsOftenAsItsWeightSays() {
    List<Instance> weighted = weighing(50, 10, 10);
    assertThat(picks(weighted, 700))
        .containsOnly(
            Map.entry(weighted.get(0), 500),
            Map.entry(weighted.get(1), 100),
            Map.entry(weighted.get(2), 100));
  }

  @Test
  void theTurnsOfAHeavyInstanceAreSpreadOut() {
    List<Instance> weighted = weighing(3, 1, 1);
    Instance a = weighted.get(0);
    Instance b = weighted.get(1);
    Instance c = weighted.get(2);
    assertThat(SmoothRound.of(weighted)).containsExactly(a, b, a, c, a);
  }

  @Test
  void equalWeightsMakeARoundOfOneTurnEach() {
    assertThat(SmoothRound.of(weighing(700, 700, 700))).hasSize(3);
  }

  @Test
  void weightsThatWouldMakeAnEndlessRoundAreRoundedAndNobodyIsLeftOut() {
    List<Instance> weighted = weighing(1_000_003, 999_983, 1);
    Instance[] round = SmoothRound.of(weighted);
    assertThat(round.length).isLessThan(5_000);
    assertThat(Arrays.stream(round).distinct()).hasSize(3);
  }
}
