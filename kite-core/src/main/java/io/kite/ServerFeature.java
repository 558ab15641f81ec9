package io.kite;

import java.net.InetSocketAddress;
import java.util.Map;

/**
 * A capability of a server: metrics, tracing, registration. Given to the builder by {@code
 * with(feature)}; reusable.
 */
public interface ServerFeature {
  /** What a server tells of itself. */
  record Served(String service, InetSocketAddress address, Map<String, String> tags) {}

  /** Called once for each server that is built with it. */
  default void installOnServer(FlowSetup setup) {}

  /**
   * Called when the server listens, before {@code start()} returns. What it throws fails the start.
   */
  default void onStart(Served server) {}

  /** Called first when the server closes, while it still serves. */
  default void onStop(Served server) {}
}
