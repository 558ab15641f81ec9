package io.kite.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.testing.BalancerContract;
import org.junit.jupiter.api.Test;

class InTurnTest extends BalancerContract {
  @Override
  protected Balancer balancer() {
    return Balancer.inTurn();
  }

  @Test
  void everyoneIsPickedEquallyOften() {
    assertThat(picks(instances(4), 400).values()).containsOnly(100);
  }
}
