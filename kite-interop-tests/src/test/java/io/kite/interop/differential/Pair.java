package io.kite.interop.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the two compilers make of the same files. */
record Pair(GeneratedClasses apache, GeneratedClasses kite) {
  /** Compiling is most of the time that the tests take, so they all share. */
  private static final Map<String, Pair> CACHE = new HashMap<>();

  static synchronized Pair of(Corpus corpus, String options) {
    return CACHE.computeIfAbsent(corpus + " " + options, key -> compile(corpus, options));
  }

  private static Pair compile(Corpus corpus, String options) {
    try {
      // Below target, where it can be looked at when a test has failed.
      Path folder =
          Path.of("target/differential", corpus.name(), options.isEmpty() ? "none" : options);
      delete(folder);
      List<Path> idl = corpus.copy(folder.resolve("idl"));
      List<Path> apache = ApacheCompiler.generate(idl, options, folder.resolve("apache"));
      List<Path> kite = KiteCompiler.generate(idl, options, folder.resolve("kite"));
      return new Pair(
          GeneratedClasses.compile(apache, folder.resolve("apache-classes")),
          GeneratedClasses.compile(kite, folder.resolve("kite-classes")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
