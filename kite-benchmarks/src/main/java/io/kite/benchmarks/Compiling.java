package io.kite.benchmarks;

import io.kite.compiler.CompileRequest;
import io.kite.compiler.CompileResult;
import io.kite.compiler.ThriftCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the time of the compiler grows with what it is given: a file of nested types of a quarter of
 * a megabyte, then twice as much and so on, and a tree of 500 files. Twice the size shall take
 * twice the time. A file that ends with a mistake is parsed and checked, but nothing is generated.
 */
public final class Compiling {
  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 5;
  private static final int QUARTER = 1 << 18;
  private static final int FILES = 500;

  private Compiling() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("kite-compiling");
    try {
      System.out.printf(
          "JDK %s, %d processors; medians of %d%n",
          Runtime.version(), Runtime.getRuntime().availableProcessors(), ROUNDS);
      doublings("parsing and checking", folder, "struct Mistake { 1: Unknown unknown }\n");
      doublings("with generation", folder, "");
      System.out.printf(
          "%d files, with generation: %,.0f ms%n", FILES, millis(List.of(tree(folder))));
      System.out.printf(
          "%d files, generating all: %,.0f ms%n",
          FILES,
          millis(Stream.iterate(0, i -> i + 1).limit(FILES).map(i -> path(folder, i)).toList()));
    } finally {
      delete(folder);
    }
  }

  private static void doublings(String what, Path folder, String end) throws IOException {
    double before = 0;
    for (int size = QUARTER; size <= 8 * QUARTER; size *= 2) {
      Path file = Files.writeString(folder.resolve("nested.thrift"), nestedTypes(size) + end);
      double millis = millis(List.of(file));
      String ratio = before == 0 ? "" : ", %.2f times".formatted(millis / before);
      System.out.printf("%s, %,d KB: %,.0f ms%s%n", what, size / 1024, millis, ratio);
      before = millis;
    }
  }

  private static String nestedTypes(int size) {
    StringBuilder text = new StringBuilder("namespace java nested\n");
    for (int i = 0; text.length() < size; i++) {
      text.append(struct("Type" + i, "Type" + i / 2, "Type" + i / 3));
    }
    return text.toString();
  }

  private static String struct(String name, String one, String other) {
    return """
    /** What a %s is made of. */
    struct %s {
      /** Its number. */
      1: required i64 number
      2: optional string name = "unnamed"
      3: optional %s first
      4: list<%s> several
      /** By name, in any order. */
      5: map<string, list<%s>> many
    }
    """
        .formatted(name, name, one, other, one);
  }

  /** Every file includes two that come later; the first reaches all of them. */
  private static Path tree(Path folder) throws IOException {
    for (int i = 0; i < FILES; i++) {
      StringBuilder text = new StringBuilder();
      for (int child = 2 * i + 1; child <= 2 * i + 2 && child < FILES; child++) {
        text.append("include \"file%d.thrift\"%n".formatted(child));
      }
      text.append("namespace java tree\n");
      String child = 2 * i + 1 < FILES ? "file" + (2 * i + 1) + ".In" + (2 * i + 1) + "_" : "i32";
      for (int j = 0; j < 5; j++) {
        String type = child.equals("i32") ? child : child + j;
        text.append(struct("In" + i + "_" + j, type, type));
      }
      Files.writeString(path(folder, i), text);
    }
    return path(folder, 0);
  }

  private static Path path(Path folder, int number) {
    return folder.resolve("file" + number + ".thrift");
  }

  private static double millis(List<Path> sources) {
    CompileRequest request = new CompileRequest(sources, List.of());
    double[] rounds = new double[ROUNDS];
    for (int i = -WARM_UPS; i < ROUNDS; i++) {
      long start = System.nanoTime();
      CompileResult result = ThriftCompiler.compile(request);
      double millis = (System.nanoTime() - start) / 1e6;
      if (result.files().isEmpty() == result.diagnostics().isEmpty()) {
        throw new IllegalStateException("neither files nor one mistake: " + result.diagnostics());
      }
      if (i >= 0) {
        rounds[i] = millis;
      }
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
