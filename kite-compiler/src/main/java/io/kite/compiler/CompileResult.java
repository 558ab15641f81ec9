package io.kite.compiler;

import io.kite.compiler.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
  public record GeneratedFile(Path source, String path, String text) {

    /**
     * Writes it below a folder, which is made when it is not there. A file that reads so already is
     * left alone, so that what is compiled from it stays up to date.
     *
     * @return whether it was written
     */
    public boolean writeTo(Path folder) throws IOException {
      Path target = folder.resolve(path);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
        return false;
      }
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(target, bytes);
      return true;
    }
  }
}
