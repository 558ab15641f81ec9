package io.kite.compiler.compatibility;

import io.kite.compiler.compatibility.Change.Severity;
import io.kite.compiler.diagnostic.Source;
import io.kite.compiler.model.Program;
import io.kite.compiler.tree.Name;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one comparison. */
final class Changes {
  private final List<Change> all = new ArrayList<>();

  void breaking(Program program, Name place, String message) {
    add(Severity.BREAKING, program.source(), place, message);
  }

  void warning(Program program, Name place, String message) {
    add(Severity.WARNING, program.source(), place, message);
  }

  private void add(Severity severity, Source source, Name place, String message) {
    String line = source.line(place.position().line());
    all.add(new Change(severity, source.path(), place.position(), message, line));
  }

  List<Change> all() {
    return List.copyOf(all);
  }
}
