package io.kite.compiler.compatibility;

import io.kite.compiler.diagnostic.Diagnostics;
import io.kite.compiler.model.Checker;
import io.kite.compiler.model.Program;
import io.kite.compiler.model.ProgramLoader;
import io.kite.compiler.tree.Definition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All the IDL below a folder. Immutable. */
public final class IdlFolder {
  private final Map<String, Program> programs;

  private IdlFolder(Map<String, Program> programs) {
    this.programs = programs;
  }

  /**
   * Reads and checks every {@code .thrift} file; there is none in a folder that is not there.
   *
   * @param diagnostics gets what is wrong with them; when that has errors, the folder is of no use
   */
  public static IdlFolder load(Path folder, List<Path> includeDirectories, Diagnostics diagnostics)
      throws IOException {
    ProgramLoader loader = new ProgramLoader(includeDirectories, diagnostics);
    Map<String, Program> programs = new LinkedHashMap<>();
    for (Path file : files(folder)) {
      Program program = loader.load(file);
      if (program != null) {
        programs.put(folder.relativize(file).toString().replace('\\', '/'), program);
      }
    }
    if (!diagnostics.hasErrors()) {
      loader.all().forEach(program -> new Checker(program, diagnostics).check());
    }
    return new IdlFolder(programs);
  }

  /** In a fixed order, so that what is said about them has one, too. */
  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".thrift"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /** By path below the folder, with slashes. */
  Map<String, Program> programs() {
    return programs;
  }

  /**
   * What a definition of an older folder has become.
   *
   * @param before where it stood
   */
  @Nullable Program holding(String path, Definition definition, IdlFolder before) {
    if (declares(path, definition)) {
      return programs.get(path);
    }
    // Moved to a file, perhaps: one that did not have it.
    List<String> moved =
        programs.keySet().stream()
            .filter(other -> declares(other, definition) && !before.declares(other, definition))
            .toList();
    return moved.size() == 1 ? programs.get(moved.get(0)) : null;
  }

  private boolean declares(String path, Definition definition) {
    Program program = programs.get(path);
    return program != null && in(program, definition) != null;
  }

  /** The definition of the same kind and name. */
  static <T extends Definition> @Nullable T in(Program program, T definition) {
    for (Definition other : program.document().definitions()) {
      if (other.getClass() == definition.getClass()
          && other.name().text().equals(definition.name().text())) {
        @SuppressWarnings("unchecked") // just compared
        T same = (T) other;
        return same;
      }
    }
    return null;
  }
}
