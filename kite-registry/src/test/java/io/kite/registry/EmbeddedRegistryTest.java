package io.kite.registry;

import io.kite.discovery.Registrar;
import io.kite.discovery.Resolver;
import io.kite.testing.ResolverContract;

class EmbeddedRegistryTest extends ResolverContract {
  private final EmbeddedRegistry registry = new EmbeddedRegistry();

  @Override
  protected Registrar registrar() {
    return registry;
  }

  @Override
  protected Resolver resolver() {
    return registry;
  }
}
