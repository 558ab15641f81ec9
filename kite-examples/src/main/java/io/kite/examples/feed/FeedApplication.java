package io.kite.examples.feed;

import io.kite.breaker.CircuitBreaking;
import io.kite.client.KiteClient;
import io.kite.discovery.Registration;
import io.kite.loadbalance.Balancing;
import io.kite.metrics.KiteMetrics;
import io.kite.registry.EmbeddedRegistry;
import io.kite.server.KiteServer;
import io.kite.tracing.KiteTracing;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The five servers, the gateway and the clients between them, in one process but over real sockets.
 */
final class FeedApplication implements AutoCloseable {
  private final EmbeddedRegistry registry = new EmbeddedRegistry();
  private final List<KiteServer> servers = new ArrayList<>();
  private final Map<String, KiteClient> clients = new LinkedHashMap<>();
  private final KiteMetrics metrics;
  private final KiteTracing tracing;
  private final ContentHandler contents;
  private final FeedGateway gateway;

  FeedApplication(FeedData data, MeterRegistry meters, OpenTelemetry telemetry) {
    metrics = KiteMetrics.on(meters);
    tracing = KiteTracing.on(telemetry);
    contents = new ContentHandler(data);
    serve("content", contents);
    serve("user", new UserHandler(data));
    serve("comment", new CommentHandler(data));
    serve("digg", new DiggHandler(data));
    serve("recommend", new RecommendHandler(data));
    gateway = new FeedGateway(this::client);
  }

  private void serve(String name, Object handler) {
    servers.add(
        KiteServer.builder(name)
            .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .service(handler)
            .with(metrics)
            .with(tracing)
            .with(Registration.in(registry))
            .build()
            .start());
  }

  private KiteClient client(String service) {
    KiteClient client =
        KiteClient.builder(service)
            .resolver(registry)
            .timeout(Duration.ofSeconds(2))
            .with(tracing)
            .with(metrics)
            .with(CircuitBreaking.perMethod())
            .with(Balancing.roundRobin())
            .build();
    clients.put(service, client);
    return client;
  }

  FeedGateway gateway() {
    return gateway;
  }

  List<KiteServer> servers() {
    return servers;
  }

  KiteClient client() {
    return clients.values().iterator().next();
  }

  long views() {
    return contents.views();
  }

  @Override
  public void close() {
    clients.values().forEach(KiteClient::close);
    servers.forEach(KiteServer::close);
  }
}
