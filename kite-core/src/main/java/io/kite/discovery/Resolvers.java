package io.kite.discovery;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The plainest resolvers. */
public final class Resolvers {
  private Resolvers() {}

  /**
   * Always the same addresses, whatever the name.
   *
   * @param addresses {@code host:port}, IPv6 hosts in brackets
   * @throws IllegalArgumentException when one is not of that form
   */
  public static Resolver fixed(String... addresses) {
    if (addresses.length == 0) {
      throw new IllegalArgumentException("No address given; give at least one host:port");
    }
    List<InetSocketAddress> parsed = Arrays.stream(addresses).map(Resolvers::parse).toList();
    return new Fixed(
        service -> parsed.stream().map(address -> Instance.of(service, address)).toList());
  }

  /** Always the same instances of the asked name. */
  public static Resolver fixed(Instance... instances) {
    List<Instance> all = List.of(instances);
    return new Fixed(service -> all.stream().filter(one -> one.service().equals(service)).toList());
  }

  private record Fixed(Function<String, List<Instance>> instances) implements Resolver {
    @Override
    public Watch watch(String service, Listener listener) {
      listener.onInstances(instances.apply(service));
      return () -> {};
    }

    @Override
    public String toString() {
      return "fixed";
    }
  }

  private static InetSocketAddress parse(String text) {
    int colon = text.lastIndexOf(':');
    String host = colon < 0 ? "" : text.substring(0, colon);
    if (host.startsWith("[") && host.endsWith("]")) {
      host = host.substring(1, host.length() - 1);
    } else if (host.indexOf(':') >= 0) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is an IPv6 address without brackets; write [host]:port");
    }
    try {
      int port = Integer.parseInt(text.substring(colon + 1));
      if (!host.isEmpty() && port > 0) {
        return new InetSocketAddress(host, port);
      }
    } catch (IllegalArgumentException e) {
      // Not a port; the message below says what is wanted.
    }
    throw new IllegalArgumentException("\"" + text + "\" is no address; write host:port");
  }
}
