package io.kite.compiler;

import io.kite.compiler.java.JavaOptions;
import java.nio.file.Path;
import java.util.List;

/**
 * What to compile.
 *
 * @param sources the files to write Java for
 * @param includeDirectories where includes are looked for when they are not beside the file
 * @param options how the Java shall be
 */
public record CompileRequest(
    List<Path> sources, List<Path> includeDirectories, JavaOptions options) {
  public CompileRequest {
    sources = List.copyOf(sources);
    includeDirectories = List.copyOf(includeDirectories);
  }

  /** With the options' defaults. */
  public CompileRequest(List<Path> sources, List<Path> includeDirectories) {
    this(sources, includeDirectories, JavaOptions.DEFAULT);
  }
}
