package io.kite.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.Idl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomInputTest {
  private static final String[] PIECES = {
    "{",
    "}",
    "(",
    ")",
    "<",
    ">",
    "[",
    "]",
    ",",
    ";",
    ":",
    "=",
    "&",
    "*",
    "\"",
    "'",
    "\\",
    "/*",
    "*/",
    "/**",
    "#",
    "-",
    "+",
    ".",
    "0x",
    "1e",
    "struct",
    "enum",
    "service",
    "throws",
    "oneway",
    "list<",
    "map<",
    "const",
    "typedef",
    "include",
    "namespace",
    "required",
    "\u0000",
    "\ud800",
    "\n",
    " ",
    "99999999999999999999",
    "S"
  };

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
    long end = System.nanoTime() + 2_000_000_000L;
    for (int run = 0; run < 3_000 && System.nanoTime() < end; run++) {
      String mutated = mutated(text, random);
      try {
        Idl.complaints(mutated);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("with -Dkite.seed=" + seed + ", run " + run, e);
      }
    }
  }

  private static String mutated(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = random.nextInt(10); i >= 0; i--) {
      int at = random.nextInt(mutated.length());
      switch (random.nextInt(3)) {
        case 0 -> mutated.delete(at, Math.min(mutated.length(), at + random.nextInt(20)));
        case 1 -> mutated.insert(at, PIECES[random.nextInt(PIECES.length)]);
        default -> mutated.setCharAt(at, (char) random.nextInt(128));
      }
    }
    return mutated.toString();
  }
}
