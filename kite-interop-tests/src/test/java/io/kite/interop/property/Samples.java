package io.kite.interop.property;

import io.kite.interop.differential.GeneratedClasses;
import io.kite.interop.differential.KiteCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.apache.thrift.TBase;

/** Schemas with their classes: the newer and the older form of each, all compiled in one go. */
final class Samples {
  private static final long SEED = Long.getLong("seed", new Random().nextLong());
  private static final int SCHEMAS = Integer.getInteger("kite.property.schemas", 4);
  private static final int STRUCTS = 15;
  private static final Path FOLDER = Path.of("target/property");

  private final List<Arbitrary<Sample>> arbitraries = new ArrayList<>();

  /**
   * @param twin the classes of the other form
   */
  record Sample(Struct struct, TBase<?, ?> value, SchemaClasses classes, SchemaClasses twin) {
    String description(Object what) {
      return "%s of %s, schemas with -Dseed=%d".formatted(what, value.getClass().getName(), SEED);
    }

    /** jqwik shows it. */
    @Override
    public String toString() {
      return value + " of " + value.getClass().getName() + ", schemas with -Dseed=" + SEED;
    }
  }

  /** Compiling takes most of the time, so the tests share. */
  private static final class Shared {
    private static final Samples SAMPLES = new Samples();
  }

  static Arbitrary<Sample> all() {
    return Arbitraries.oneOf(Shared.SAMPLES.arbitraries);
  }

  private Samples() {
    Random random = new Random(SEED);
    List<Schema> newer = new ArrayList<>();
    List<Schema> older = new ArrayList<>();
    for (int i = 0; i < SCHEMAS; i++) {
      newer.add(RandomSchema.make("newer" + i, random, STRUCTS));
      older.add(RandomSchema.older(newer.get(i), "older" + i, random));
    }
    List<Schema> all = new ArrayList<>(newer);
    all.addAll(older);
    GeneratedClasses generated = compile(all);
    for (int i = 0; i < SCHEMAS; i++) {
      SchemaClasses one = new SchemaClasses(newer.get(i), generated);
      SchemaClasses other = new SchemaClasses(older.get(i), generated);
      add(one, other);
      add(other, one);
    }
  }

  private void add(SchemaClasses classes, SchemaClasses twin) {
    Values values = new Values(classes);
    for (Struct struct : classes.schema().classes()) {
      arbitraries.add(values.of(struct).map(value -> new Sample(struct, value, classes, twin)));
    }
  }

  private static GeneratedClasses compile(List<Schema> schemas) {
    try {
      // Below target, where it can be looked at when a test has failed.
      Path idl = Files.createDirectories(FOLDER.resolve("idl"));
      List<Path> files = new ArrayList<>();
      for (Schema schema : schemas) {
        files.add(Files.writeString(idl.resolve(schema.name() + ".thrift"), schema.text()));
      }
      List<Path> sources = KiteCompiler.generate(files, "", FOLDER.resolve("java"));
      return GeneratedClasses.compile(sources, FOLDER.resolve("classes"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (AssertionError e) {
      throw new AssertionError("schemas with -Dseed=" + SEED, e);
    }
  }
}
