package io.kite.discovery;

import io.kite.ServerFeature;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Announces a server while it serves: {@code builder.with(Registration.in(registrar))}. */
public final class Registration implements ServerFeature {
  private final Registrar registrar;
  private final Map<Served, Registrar.Announcement> announced = new ConcurrentHashMap<>();

  private Registration(Registrar registrar) {
    this.registrar = registrar;
  }

  public static Registration in(Registrar registrar) {
    return new Registration(registrar);
  }

  @Override
  public void onStart(Served server) {
    Instance instance =
        Instance.of(server.service(), reachable(server.address())).withTags(server.tags());
    announced.put(server, registrar.announce(instance));
  }

  @Override
  public void onStop(Served server) {
    Registrar.Announcement announcement = announced.remove(server);
    if (announcement != null) {
      announcement.close();
    }
  }

  /** A server that listens on every address is announced under this host's own. */
  private static InetSocketAddress reachable(InetSocketAddress bound) {
    InetAddress address = bound.getAddress();
    if (address == null || !address.isAnyLocalAddress()) {
      return bound;
    }
    try {
      return new InetSocketAddress(InetAddress.getLocalHost(), bound.getPort());
    } catch (UnknownHostException e) {
      return new InetSocketAddress(InetAddress.getLoopbackAddress(), bound.getPort());
    }
  }
}
