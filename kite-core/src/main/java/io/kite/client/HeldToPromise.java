package io.kite.client;

import io.kite.FlowSetup;
import io.kite.Interceptor;
import io.kite.Stage;
import io.kite.Time;

/** What a client's features are given: a setup that wraps the interceptors of attempts. */
record HeldToPromise(FlowSetup setup) implements FlowSetup {
  @Override
  public String service() {
    return setup.service();
  }

  @Override
  public Time time() {
    return setup.time();
  }

  @Override
  public FlowSetup add(Stage stage, Interceptor interceptor) {
    boolean attempts = stage.position() == ClientFlow.ATTEMPT_INTERCEPTORS.position();
    setup.add(stage, attempts ? new ExactlyOnce(interceptor) : interceptor);
    return this;
  }

  @Override
  public <T> FlowSetup provide(Class<T> seam, T part) {
    setup.provide(seam, part);
    return this;
  }
}
