package io.kite.compiler;

import io.kite.compiler.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of it.
 *
 * @param files the Java files; none when there are errors
 * @param includes for each source the files that it includes, directly or not
 */
public record CompileResult(
    List<GeneratedFile> files, List<Diagnostic> diagnostics, Map<Path, Set<Path>> includes) {

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * A Java file that has not been written to disk.
   *
   * @param source the Thrift file that it comes from
   * @param path relative to the source root, with slashes
   */
  public record GeneratedFile(Path source, String path, String text) {}
}
