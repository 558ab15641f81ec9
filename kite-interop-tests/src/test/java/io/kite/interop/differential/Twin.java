package io.kite.interop.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.thrift.TBase;

/**
 * Two objects of the same content, one of each compiler's class.
 *
 * @param seed of {@link RandomValues}
 * @param chance of a field to be set, in percent
 */
record Twin(long seed, int chance, TBase<?, ?> apache, TBase<?, ?> kite) {
  private static final long SEED = Long.getLong("seed", new Random().nextLong());

  /** How much of an object is set; with 0 all is as a constructor leaves it. */
  private static final int[] CHANCES = {0, 50, 90, 100, 100};

  /** Some of each struct in a file, and of the arguments and results of its services. */
  @SuppressWarnings("rawtypes")
  static List<Twin> of(Case given) throws ReflectiveOperationException {
    List<Twin> twins = new ArrayList<>();
    long seed = SEED;
    for (Class<? extends TBase> type : given.structs()) {
      Class<? extends TBase> other =
          given.pair().kite().load(type.getName()).asSubclass(TBase.class);
      for (int chance : CHANCES) {
        twins.add(
            new Twin(
                seed,
                chance,
                new RandomValues(seed, chance).struct(type),
                new RandomValues(seed, chance).struct(other)));
        seed++;
      }
    }
    return twins;
  }

  /** Said of a failure, so that it can be had again with {@code -Dseed}. */
  String description(String what) {
    return "%s of %s, seed %d (of the run: %d)"
        .formatted(what, apache.getClass().getName(), seed, SEED);
  }

  /** Whether all fields are set. */
  boolean full() {
    return chance == 100;
  }

  Class<?> kiteClass() {
    return kite.getClass();
  }
}
