package io.kite.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBufAllocator;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The check itself is worth nothing unless it can fail. */
class LeakCheckTest {
  static class Leaking {
    @Test
    void leaks() {
      ByteBufAllocator.DEFAULT.directBuffer(16);
    }

    @Test
    void releases() {
      ByteBufAllocator.DEFAULT.directBuffer(16).release();
    }
  }

  @Test
  void itFailsTheTestThatLeaksAndNoOther() {
    EngineTestKit.engine("junit-jupiter")
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
        .selectors(DiscoverySelectors.selectClass(Leaking.class))
        .execute()
        .testEvents()
        .assertStatistics(events -> events.started(2).succeeded(1).failed(1));
    assertThat(LeakScope.current.hasOpenResources()).isFalse();
  }
}
