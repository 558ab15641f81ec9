package io.kite.compiler;

import io.kite.compiler.CompileResult.GeneratedFile;
import io.kite.compiler.diagnostic.Diagnostic;
import io.kite.compiler.diagnostic.Diagnostics;
import io.kite.compiler.java.JavaFile;
import io.kite.compiler.java.JavaGenerator;
import io.kite.compiler.java.JavaOptions;
import io.kite.compiler.model.Checker;
import io.kite.compiler.model.Program;
import io.kite.compiler.model.ProgramLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Thrift IDL to Java. Reads files, writes none; has no state, so any thread may use it. The same
 * input gives the same text, and what a source gives depends on nothing but it and its includes.
 */
public final class ThriftCompiler {
  private ThriftCompiler() {}

  /** Never throws for what is in a file or for a file that is missing: that is a diagnostic. */
  public static CompileResult compile(CompileRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    ProgramLoader loader = new ProgramLoader(request.includeDirectories(), diagnostics);
    Map<Path, Program> programs = new LinkedHashMap<>();
    for (Path source : request.sources()) {
      Program program = loader.load(source);
      if (program != null) {
        programs.put(source, program);
      }
    }
    // What could not be read would be reported as unknown wherever it is used.
    if (!diagnostics.hasErrors()) {
      loader.all().forEach(program -> new Checker(program, diagnostics).check());
    }
    if (!diagnostics.hasErrors()) {
      programs
          .values()
          .forEach(program -> JavaGenerator.check(program, request.options(), diagnostics));
    }
    List<GeneratedFile> files =
        diagnostics.hasErrors() ? List.of() : generate(programs, request.options());
    return new CompileResult(
        files, concerning(request.sources(), diagnostics.all()), includes(programs));
  }

  /** All errors, and the warnings of the sources: those of what they include are its owner's. */
  private static List<Diagnostic> concerning(List<Path> sources, List<Diagnostic> all) {
    Set<Path> own = new HashSet<>();
    sources.forEach(source -> own.add(source.toAbsolutePath().normalize()));
    return all.stream()
        .filter(one -> one.isError() || own.contains(one.file().toAbsolutePath().normalize()))
        .toList();
  }

  private static List<GeneratedFile> generate(Map<Path, Program> programs, JavaOptions options) {
    List<GeneratedFile> files = new ArrayList<>();
    programs.forEach((source, program) -> {
      for (JavaFile file : JavaGenerator.generate(program, options)) {
        files.add(new GeneratedFile(source, file.path(), file.text()));
      }
    });
    return List.copyOf(files);
  }

  private static Map<Path, Set<Path>> includes(Map<Path, Program> programs) {
    Map<Path, Set<Path>> includes = new LinkedHashMap<>();
    programs.forEach((source, program) -> {
      Set<Path> paths = new LinkedHashSet<>();
      program.transitiveIncludes().forEach(included -> paths.add(included.source().path()));
      includes.put(source, paths);
    });
    return includes;
  }
}
