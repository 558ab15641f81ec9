package io.kite.compiler.model;

import io.kite.compiler.diagnostic.Diagnostics;
import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.diagnostic.Source;
import io.kite.compiler.parser.ThriftParser;
import io.kite.compiler.tree.Header;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files and what they include, each once. */
public final class ProgramLoader {
  private static final Position START = new Position(1, 1);
  private static final int MAX_DEPTH = 200;

  private final List<Path> includeDirectories;
  private final Diagnostics diagnostics;
  private final Map<Path, Program> loaded = new LinkedHashMap<>();
  private final List<Path> loading = new ArrayList<>();

  public ProgramLoader(List<Path> includeDirectories, Diagnostics diagnostics) {
    this.includeDirectories = includeDirectories;
    this.diagnostics = diagnostics;
  }

  /** {@code null} when the file cannot be read, which is then reported. */
  public @Nullable Program load(Path path) {
    Path key = key(path);
    Program known = loaded.get(key);
    if (known != null) {
      return known;
    }
    Source source;
    try {
      source = new Source(path, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    } catch (IOException e) {
      diagnostics.error(new Source(path, ""), START, "cannot read this file: " + e);
      return null;
    }
    Program program = new Program(source, ThriftParser.parse(source, diagnostics));
    loaded.put(key, program);
    loading.add(key);
    for (Header header : program.document().headers()) {
      if (header instanceof Header.Include include) {
        include(program, include);
      }
    }
    loading.remove(loading.size() - 1);
    return program;
  }

  /** Every file that was read, the included ones too. */
  public Collection<Program> all() {
    return loaded.values();
  }

  private void include(Program program, Header.Include include) {
    Path path = findOrNull(program.source().path(), include.path());
    if (path == null) {
      String where = includeDirectories.isEmpty() ? "" : " or in " + includeDirectories;
      error(program, include, "cannot find '" + include.path() + "' beside this file" + where);
    } else if (loading.contains(key(path))) {
      error(program, include, "cyclic include: " + cycle(key(path)));
    } else if (loading.size() >= MAX_DEPTH) {
      error(program, include, "includes are nested more than " + MAX_DEPTH + " levels deep");
    } else {
      Program included = load(path);
      if (included != null) {
        program.include(included);
      }
    }
  }

  private void error(Program program, Header.Include include, String message) {
    diagnostics.error(program.source(), include.position(), message);
  }

  private @Nullable Path findOrNull(Path includer, String name) {
    try {
      return find(includer, name);
    } catch (InvalidPathException e) {
      // No file can be called so.
      return null;
    }
  }

  private @Nullable Path find(Path includer, String name) {
    Path beside = includer.resolveSibling(name).normalize();
    if (Files.isRegularFile(beside)) {
      return beside;
    }
    return includeDirectories.stream()
        .map(directory -> directory.resolve(name).normalize())
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(null);
  }

  private String cycle(Path back) {
    StringBuilder text = new StringBuilder();
    for (Path path : loading.subList(loading.indexOf(back), loading.size())) {
      text.append(path.getFileName()).append(" -> ");
    }
    return text.append(back.getFileName()).toString();
  }

  private static Path key(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
