package io.kite.transport;

/** What a server does with what arrives. */
@FunctionalInterface
public interface CallHandler {
  /**
   * Called on an event loop for each request, so it must not block. From here on the exchange is
   * the handler's, which ends it by {@link ServerExchange#finish()} exactly once.
   */
  void handle(ServerExchange exchange);
}
