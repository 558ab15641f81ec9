package io.kite.examples.quickstart;

import io.kite.client.KiteClient;
import io.kite.discovery.Registration;
import io.kite.registry.EmbeddedRegistry;
import io.kite.server.KiteServer;
import io.kite.server.KiteService;
import java.time.Duration;

public final class Quickstart {
  @KiteService
  static final class GreeterHandler implements Greeter.Iface {
    @Override
    public String greet(String name) {
      return "Hello, " + name + "!";
    }
  }

  public static void main(String[] arguments) throws Exception {
    EmbeddedRegistry registry = new EmbeddedRegistry();
    try (KiteServer server =
            KiteServer.builder("greeter")
                .service(new GreeterHandler())
                .with(Registration.in(registry))
                .build()
                .start();
        KiteClient client =
            KiteClient.builder("greeter")
                .resolver(registry)
                .timeout(Duration.ofMillis(500))
                .build()) {
      Greeter.Iface greeter = client.stub(Greeter.Iface.class);
      System.out.println(greeter.greet("world") + " (from port " + server.port() + ")");
    }
  }
}
