package io.kite.compiler.diagnostic;

import io.kite.compiler.diagnostic.Diagnostic.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is found in one compilation. */
public final class Diagnostics {
  /** So many of one kind in one file, and the file is not what it was taken for. */
  private static final int MAX_OF_A_KIND = 100;

  private final List<Diagnostic> all = new ArrayList<>();
  private final Map<Kind, Integer> counts = new HashMap<>();

  /** Warnings are counted apart: however many there are, an error is an error. */
  private record Kind(Severity severity, Path file) {}

  public void error(Source source, Position position, String message) {
    add(Severity.ERROR, source, position, message);
  }

  public void warning(Source source, Position position, String message) {
    add(Severity.WARNING, source, position, message);
  }

  private void add(Severity severity, Source source, Position position, String message) {
    Kind kind = new Kind(severity, source.path());
    int before = counts.getOrDefault(kind, 0);
    if (before == MAX_OF_A_KIND) {
      return;
    }
    counts.put(kind, before + 1);
    String line = source.line(position.line());
    all.add(new Diagnostic(severity, source.path(), position, message, line));
  }

  public boolean hasErrors() {
    return all.stream().anyMatch(Diagnostic::isError);
  }

  public List<Diagnostic> all() {
    return List.copyOf(all);
  }
}
