package io.kite;

/**
 * What a feature can do while a client or a server is being built. Not to be kept after the call it
 * was given to.
 */
public interface FlowSetup {
  /** The callee of a client, the registered name of a server. */
  String service();

  /** The clock and timer of the flow. */
  Time time();

  /** Puts an interceptor at a stage. */
  FlowSetup add(Stage stage, Interceptor interceptor);

  /**
   * Gives the flow a part for one of its seams, say a {@code Balancer}. Where the flow needs just
   * one, the last one given counts; of {@link Context.Carrier}s it uses all.
   */
  <T> FlowSetup provide(Class<T> seam, T part);
}
