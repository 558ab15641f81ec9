package io.kite.maven;

import io.kite.compiler.CompileRequest;
import io.kite.compiler.CompileResult;
import io.kite.compiler.ThriftCompiler;
import io.kite.compiler.diagnostic.Diagnostic;
import io.kite.compiler.java.JavaOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of IDL and the folder of Java that comes of it, which is nobody else's.
 *
 * <p>It is brought up to date by comparing texts: a Java file that would come out as it is stays
 * untouched, so that what is compiled from it stays up to date, too; one that comes of nothing any
 * more is deleted. There is no record that could go stale.
 */
final class SourceTree {
  private final Path idl;
  private final Path java;

  /**
   * What was done.
   *
   * @param diagnostics when there is an error among them, nothing was written
   */
  record Update(int sources, int written, int deleted, List<Diagnostic> diagnostics) {
    boolean failed() {
      return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
  }

  SourceTree(Path idl, Path java) {
    this.idl = idl;
    this.java = java;
  }

  Update update(List<Path> includeDirectories, JavaOptions options) throws IOException {
    List<Path> sources = files(idl, PackedIdl.ENDING);
    CompileResult result =
        ThriftCompiler.compile(new CompileRequest(sources, includeDirectories, options));
    if (result.hasErrors()) {
      return new Update(sources.size(), 0, 0, result.diagnostics());
    }
    Set<Path> wanted = new HashSet<>();
    int written = 0;
    for (CompileResult.GeneratedFile file : result.files()) {
      wanted.add(java.resolve(file.path()));
      written += file.writeTo(java) ? 1 : 0;
    }
    return new Update(sources.size(), written, deleteAllBut(wanted), result.diagnostics());
  }

  private int deleteAllBut(Set<Path> wanted) throws IOException {
    int deleted = 0;
    for (Path file : files(java, ".java")) {
      if (!wanted.contains(file)) {
        Files.delete(file);
        deleted++;
      }
    }
    return deleted;
  }

  /** In a fixed order, so that a build does not depend on that of the file system. */
  static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }
}
