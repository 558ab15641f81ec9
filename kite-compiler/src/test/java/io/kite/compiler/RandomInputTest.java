package io.kite.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the parser alone makes of damaged text; {@link FuzzTest} goes on from there. */
class RandomInputTest {
  private static String sample() throws IOException {
    try (InputStream in = RandomInputTest.class.getResourceAsStream("/exercise/structs.thrift")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyTruncationGivesNothingButDiagnostics() throws IOException {
    String text = sample();
    for (int length = 0; length < text.length(); length++) {
      assertThat(Idl.complaints(text.substring(0, length))).isNotNull();
    }
  }

  @Test
  void garbageGivesNothingButDiagnostics() throws IOException {
    long seed = Long.getLong("kite.seed", System.nanoTime());
    Random random = new Random(seed);
    String text = sample();
    Mutations mutations = new Mutations(random, List.of(text));
    long end = System.nanoTime() + 2_000_000_000L;
    for (int run = 0; run < 3_000 && System.nanoTime() < end; run++) {
      String mutated = text;
      for (int i = random.nextInt(10); i >= 0; i--) {
        mutated = mutations.of(mutated);
      }
      try {
        Idl.complaints(mutated);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("with -Dkite.seed=" + seed + ", run " + run, e);
      }
    }
  }
}
