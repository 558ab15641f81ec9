package io.kite.interop.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** What the two compilers make of the same files. */
record Pair(GeneratedClasses apache, GeneratedClasses kite) {
  /** Compiling is most of the time that the tests take, so they all share. */
  private static final Map<String, CompletableFuture<Pair>> CACHE = new HashMap<>();

  static synchronized Pair of(Corpus corpus, String options) {
    // A failure is kept as well: each file and test would have it again.
    return CACHE
        .computeIfAbsent(corpus + " " + options, key -> attempt(() -> compile(corpus, options)))
        .join();
  }

  private static <T> CompletableFuture<T> attempt(Callable<T> action) {
    CompletableFuture<T> result = new CompletableFuture<>();
    try {
      result.complete(action.call());
    } catch (Exception | AssertionError e) {
      result.completeExceptionally(e);
    }
    return result;
  }

  private static Pair compile(Corpus corpus, String options) throws IOException {
    // Below target, where it can be looked at when a test has failed.
    Path folder =
        Path.of("target/differential", corpus.name(), options.isEmpty() ? "none" : options);
    delete(folder);
    List<Path> idl = corpus.copy(folder.resolve("idl"), options);
    List<Path> apache = ApacheCompiler.generate(idl, options, folder.resolve("apache"));
    List<Path> kite = KiteCompiler.generate(idl, options, folder.resolve("kite"));
    // Both at once: this is what most of the time goes into.
    CompletableFuture<GeneratedClasses> other =
        CompletableFuture.supplyAsync(
            () -> GeneratedClasses.compile(apache, folder.resolve("apache-classes")));
    GeneratedClasses own = GeneratedClasses.compile(kite, folder.resolve("kite-classes"));
    return new Pair(other.join(), own);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
