package io.kite.compiler;

import java.nio.file.Path;
import java.util.List;

/**
 * What to compile.
 *
 * @param sources the files to write Java for
 * @param includeDirectories where includes are looked for when they are not beside the file
 */
public record CompileRequest(List<Path> sources, List<Path> includeDirectories) {
  public CompileRequest {
    sources = List.copyOf(sources);
    includeDirectories = List.copyOf(includeDirectories);
  }
}
