package io.kite;

/** What features may know of the method that is called, on either side. Immutable. */
public interface MethodInfo {
  /**
   * The IDL service that the method belongs to, say {@code Contents}; not the name the service is
   * registered under.
   */
  String service();

  /** The name on the wire, say {@code get}. */
  String name();

  /**
   * Whether the schema says that nobody waits for an answer. The message type on the wire does not
   * decide this.
   */
  boolean oneway();

  /** What the IDL says of how to call it. */
  default MethodSettings settings() {
    return MethodSettings.DEFAULT;
  }
}
