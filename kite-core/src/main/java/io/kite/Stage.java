package io.kite;

import java.util.Comparator;

/**
 * A place in a flow. The places are constants of {@code ClientFlow} and {@code ServerFlow},
 * outermost first; a feature names one, or the place just {@link #before()} or {@link #after()} it.
 * Interceptors at the same place stand in the order of {@code with}.
 */
public record Stage(String name, int position, int nudge) {
  /** Outermost first. */
  public static final Comparator<Stage> OUTERMOST_FIRST =
      Comparator.comparingInt(Stage::position).thenComparingInt(Stage::nudge);

  public static Stage of(int position, String name) {
    return new Stage(name, position, 0);
  }

  /** Outside of this stage's own interceptors, inside of the stage above. */
  public Stage before() {
    return new Stage("before " + name, position, nudge - 1);
  }

  /** Inside of this stage's own interceptors, outside of the stage below. */
  public Stage after() {
    return new Stage("after " + name, position, nudge + 1);
  }

  @Override
  public String toString() {
    return name;
  }
}
