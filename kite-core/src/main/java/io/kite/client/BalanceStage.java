package io.kite.client;

import io.kite.Call;
import io.kite.Endpoint;
import io.kite.Interceptor;
import io.kite.ReplyFuture;
import io.kite.RpcException.Failure;
import io.kite.balance.Balancer;
import io.kite.discovery.Instance;
import io.kite.discovery.Resolver;
import java.util.List;
import java.util.Objects;

/** Chooses one of the instances that resolve has left on the call. */
final class BalanceStage implements Interceptor {

  private final Balancer balancer;
  private volatile Prepared prepared = new Prepared(List.of(), (call, usable) -> null);

  /** A picker and the very list that it was made for. */
  private record Prepared(List<Instance> instances, Balancer.Picker picker) {}

  BalanceStage(Balancer balancer) {
    this.balancer = balancer;
  }

  @Override
  public ReplyFuture intercept(Call call, Endpoint next) {
    List<Instance> instances = Objects.requireNonNull(call.get(Resolver.INSTANCES), "instances");
    Instance chosen = pickerFor(instances).pick(call, BalanceStage::isUsable);
    if (chosen == null) {
      return ReplyFuture.failed(
          call.failure(
              Failure.NO_INSTANCE, "none of " + instances.size() + " instances is usable"));
    }
    call.put(Balancer.CHOSEN, chosen);
    call.peer(chosen.address());
    return next.call(call);
  }

  /** Everyone is, until breakers of instances and second attempts have something to say. */
  private static boolean isUsable(Instance instance) {
    return true;
  }

  /**
   * Only the first call after a change prepares; calls that race with it may do so too, which costs
   * time and nothing else.
   */
  @SuppressWarnings("ReferenceEquality") // a new list is a new list, and comparing long ones costs
  private Balancer.Picker pickerFor(List<Instance> instances) {
    Prepared known = prepared;
    if (known.instances != instances) {
      known = new Prepared(instances, balancer.prepare(instances));
      prepared = known;
    }
    return known.picker;
  }

  @Override
  public String name() {
    return balancer.toString();
  }
}
