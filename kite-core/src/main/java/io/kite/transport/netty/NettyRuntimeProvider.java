package io.kite.transport.netty;

import io.kite.KiteRuntime;

/** The door to this package, found by {@link KiteRuntime}; nobody else needs it. */
public final class NettyRuntimeProvider implements KiteRuntime.Provider {
  @Override
  public KiteRuntime create(KiteRuntime.Builder settings) {
    return new NettyRuntime(settings);
  }
}
