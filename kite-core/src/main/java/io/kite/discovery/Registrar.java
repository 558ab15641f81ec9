package io.kite.discovery;

/**
 * Takes down where a server is found. Thread-safe. It belongs to who made it; a server does not
 * close it.
 */
@FunctionalInterface
public interface Registrar {
  /**
   * Makes an instance known, and keeps it known until the result is closed. Announcing the same
   * address of a service again replaces what was said before.
   */
  Announcement announce(Instance instance);

  /** An instance that is known. */
  @FunctionalInterface
  interface Announcement extends AutoCloseable {
    /** Takes the instance back. Idempotent. */
    @Override
    void close();
  }
}
