package io.kite.client;

import io.kite.discovery.Instance;

/** How a client uses connections. */
public enum Connections {
  /**
   * What the instance can do, as its registration says: shared when it has the tag {@code mux=1}
   * (every Kite server has), else exclusive. The default.
   */
  BY_INSTANCE {
    @Override
    boolean shared(Instance instance) {
      return "1".equals(instance.tags().get("mux"));
    }
  },
  /**
   * Many calls share few connections. For servers that answer concurrently: Kite, a Kitex mux
   * server.
   */
  SHARED {
    @Override
    boolean shared(Instance instance) {
      return true;
    }
  },
  /**
   * One call at a time on a connection. For servers that work through a connection's calls one by
   * one, as libthrift's do: on a shared connection one slow call would hold up the rest.
   */
  EXCLUSIVE {
    @Override
    boolean shared(Instance instance) {
      return false;
    }
  };

  abstract boolean shared(Instance instance);
}
