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
 * A registry in this process's memory, for services that live together and for tests. Both ends of
 * one: give it to servers as their registrar and to clients as their resolver.
 *
 * <p>Thread-safe. Listeners are told on the thread that makes the change, before {@link #announce}
 * or {@code close} returns.
 */
public final class EmbeddedRegistry implements Registrar, Resolver {
  // Both guarded by this. Listeners are told under the lock: that is what keeps lists in the order
  // of the changes.
  private final Map<String, Map<SocketAddress, Announced>> services = new HashMap<>();
  private final Map<String, List<Watching>> watches = new HashMap<>();

  @Override
  public synchronized Announcement announce(Instance instance) {
    Announced announced = new Announced(instance);
    services
        .computeIfAbsent(instance.service(), name -> new LinkedHashMap<>())
        .put(instance.address(), announced);
    tell(instance.service());
    return announced;
  }

  private synchronized void takeBack(Announced announced) {
    Instance instance = announced.instance;
    // Not if the address has been announced again since: then it is another announcement's.
    Map<SocketAddress, Announced> known = services.get(instance.service());
    if (known != null && known.remove(instance.address(), announced)) {
      tell(instance.service());
    }
  }

  @Override
  public synchronized Watch watch(String service, Listener listener) {
    Watching watching = new Watching(service, listener);
    watches.computeIfAbsent(service, name -> new ArrayList<>()).add(watching);
    listener.onInstances(listOf(service));
    return watching;
  }

  private synchronized void forget(Watching watching) {
    watches.getOrDefault(watching.service, new ArrayList<>()).remove(watching);
  }

  private void tell(String service) {
    List<Instance> now = listOf(service);
    List.copyOf(watches.getOrDefault(service, List.of()))
        .forEach(watching -> watching.listener.onInstances(now));
  }

  private List<Instance> listOf(String service) {
    return services.getOrDefault(service, Map.of()).values().stream()
        .map(announced -> announced.instance)
        .toList();
  }

  // Both are equal to themselves only: the same instance may be announced twice, the same listener
  // may watch twice, and each is taken back on its own.

  private final class Announced implements Announcement {
    private final Instance instance;

    Announced(Instance instance) {
      this.instance = instance;
    }

    @Override
    public void close() {
      takeBack(this);
    }
  }

  private final class Watching implements Watch {
    private final String service;
    private final Listener listener;

    Watching(String service, Listener listener) {
      this.service = service;
      this.listener = listener;
    }

    @Override
    public void close() {
      forget(this);
    }
  }

  @Override
  public String toString() {
    return "embedded registry";
  }
}
