package io.kite;

/**
 * A capability of a client: metrics, a breaker, a balancer. Given to the builder by {@code
 * with(feature)}; reusable.
 */
@FunctionalInterface
public interface ClientFeature {
  /** Called once for each client that is built with it. */
  void installOnClient(FlowSetup setup);
}
