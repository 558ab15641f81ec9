package io.kite.interop.differential;

import io.kite.compiler.CompileRequest;
import io.kite.compiler.CompileResult;
import io.kite.compiler.CompileResult.GeneratedFile;
import io.kite.compiler.ThriftCompiler;
import io.kite.compiler.java.JavaOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Kite's compiler, asked as Apache's is. */
public final class KiteCompiler {
  private KiteCompiler() {}

  public static List<Path> generate(List<Path> idl, String options, Path folder)
      throws IOException {
    JavaOptions parsed =
        JavaOptions.parse(options.isEmpty() ? List.of() : List.of(options.split(",")));
    CompileResult result = ThriftCompiler.compile(new CompileRequest(idl, List.of(), parsed));
    if (result.hasErrors()) {
      throw new AssertionError(result.diagnostics());
    }
    List<Path> sources = new ArrayList<>();
    for (GeneratedFile file : result.files()) {
      Path source = folder.resolve(file.path());
      Files.createDirectories(source.getParent());
      sources.add(Files.writeString(source, file.text()));
    }
    return sources;
  }
}
