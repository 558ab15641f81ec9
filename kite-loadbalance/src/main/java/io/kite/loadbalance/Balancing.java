package io.kite.loadbalance;

import io.kite.ClientFeature;
import io.kite.FlowSetup;
import io.kite.balance.Balancer;

/** Chooses a client's balancer: {@code builder.with(Balancing.roundRobin())}. */
public final class Balancing implements ClientFeature {
  private final Balancer balancer;

  private Balancing(Balancer balancer) {
    this.balancer = balancer;
  }

  /**
   * One instance after the other, each as often as its weight says, and as evenly spread as weights
   * allow. For instances that are equally far and for calls that cost about the same.
   */
  public static Balancing roundRobin() {
    return new Balancing(new RoundRobin());
  }

  /** One's own. */
  public static Balancing by(Balancer balancer) {
    return new Balancing(balancer);
  }

  @Override
  public void installOnClient(FlowSetup setup) {
    setup.provide(Balancer.class, balancer);
  }
}
