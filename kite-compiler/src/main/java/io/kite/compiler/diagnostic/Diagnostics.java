package io.kite.compiler.diagnostic;

import io.kite.compiler.diagnostic.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one compilation. */
public final class Diagnostics {
  private final List<Diagnostic> all = new ArrayList<>();

  public void error(Source source, Position position, String message) {
    add(Severity.ERROR, source, position, message);
  }

  public void warning(Source source, Position position, String message) {
    add(Severity.WARNING, source, position, message);
  }

  private void add(Severity severity, Source source, Position position, String message) {
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
