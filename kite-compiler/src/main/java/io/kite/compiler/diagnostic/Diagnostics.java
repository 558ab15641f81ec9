package io.kite.compiler.diagnostic;

import io.kite.compiler.diagnostic.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is found in one compilation. */
public final class Diagnostics {
  /** Whoever has so many errors in a file has given it the wrong file. */
  private static final int MAX_PER_SOURCE = 100;

  private final List<Diagnostic> all = new ArrayList<>();
  private final Map<Source, Integer> counts = new IdentityHashMap<>();

  public void error(Source source, Position position, String message) {
    add(Severity.ERROR, source, position, message);
  }

  public void warning(Source source, Position position, String message) {
    add(Severity.WARNING, source, position, message);
  }

  private void add(Severity severity, Source source, Position position, String message) {
    if (counts.merge(source, 1, Integer::sum) > MAX_PER_SOURCE) {
      return;
    }
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
