package io.kite.registry;

import io.kite.discovery.Instance;
import io.kite.discovery.Registrar;
import io.kite.discovery.Resolver;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A registry in this process's memory, for services that live together and for tests. Both ends of one: give it to servers as
 * their registrar and to clients as their resolver.
 *
 * <p>Thread-safe. Listeners are told on the thread that makes the change, before {@link #announce} or {@code close} returns.
 */
public final class EmbeddedRegistry implements Registrar, Resolver {
  // Both guarded by this. Listeners are told under the lock: that is what keeps lists in the order of the changes.
  private final Map<String, Map<SocketAddress, Instance>> services = new HashMap<>();
  private final Map<String, List<Listener>> listeners = new HashMap<>();

  @Override
  public synchronized Announcement announce(Instance instance) {
    services
        .computeIfAbsent(instance.service(), name -> new LinkedHashMap<>())
        .put(instance.address(), instance);
    tell(instance.service());
    return () -> takeBack(instance);
  }

  private synchronized void takeBack(Instance instance) {
    Map<SocketAddress, Instance> known = services.get(instance.service());
    // Not if the address has been announced again since: then it is another announcement's.
    if (known != null && known.get(instance.address()) == instance) {
      known.remove(instance.address());
      tell(instance.service());
    }
  }

  @Override
  public synchronized Watch watch(String service, Listener listener) {
    // Its own object, since a listener may watch twice and close one of the watches.
    Listener added = listener::onInstances;
    listeners.computeIfAbsent(service, name -> new ArrayList<>()).add(added);
    added.onInstances(listOf(service));
    return () -> forget(service, added);
  }

  private synchronized void forget(String service, Listener listener) {
    listeners.getOrDefault(service, List.of()).remove(listener);
  }

  private void tell(String service) {
    List<Instance> now = listOf(service);
    List.copyOf(listeners.getOrDefault(service, List.of())).forEach(listener -> listener.onInstances(now));
  }

  private List<Instance> listOf(String service) {
    return List.copyOf(services.getOrDefault(service, Map.of()).values());
  }

  @Override
  public String toString() {
    return "embedded registry";
  }
}
