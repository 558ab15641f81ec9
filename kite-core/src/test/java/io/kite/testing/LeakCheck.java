package io.kite.testing;

import io.netty.util.LeakPresenceDetector;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails exactly the test that leaked a buffer, with the stack where it was made. Registers itself
 * for all tests that have it on their class path; one test at a time in a JVM, since all share
 * Netty's one detector.
 */
public final class LeakCheck implements BeforeEachCallback, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(LeakCheck.class);

  /**
   * An event loop may still hold a buffer for a moment when a test has seen what it wanted to see.
   */
  private static final long PATIENCE_NANOS = 5_000_000_000L;

  private static final long LOOK_AGAIN_NANOS = 2_000_000L;

  static {
    // Read once by Netty's static initialisers, so set before any test loads Netty.
    setDefault("io.netty.customResourceLeakDetector", LeakScope.class.getName());
    setDefault("io.netty.util.LeakPresenceDetector.trackCreationStack", "true");
  }

  private static void setDefault(String key, String value) {
    if (System.getProperty(key) == null) {
      System.setProperty(key, value);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    context.getStore(NAMESPACE).put(LeakPresenceDetector.ResourceScope.class, LeakScope.current);
    LeakScope.current = new LeakPresenceDetector.ResourceScope(context.getUniqueId());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    LeakPresenceDetector.ResourceScope outer =
        context
            .getStore(NAMESPACE)
            .remove(
                LeakPresenceDetector.ResourceScope.class, LeakPresenceDetector.ResourceScope.class);
    try {
      if (context.getExecutionException().isEmpty()) {
        awaitRelease();
      }
    } finally {
      LeakScope.current = outer;
    }
  }

  private static void awaitRelease() {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (LeakScope.current.hasOpenResources()) {
      if (System.nanoTime() - deadline >= 0) {
        LeakPresenceDetector.check();
        return;
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
  }
}
