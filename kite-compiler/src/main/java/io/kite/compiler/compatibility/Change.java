package io.kite.compiler.compatibility;

import io.kite.compiler.diagnostic.Diagnostic;
import io.kite.compiler.diagnostic.Position;
import java.nio.file.Path;

/**
 * A difference that peers may trip over.
 *
 * @param file the newer one; the older one for what is gone
 * @param message what goes wrong, and what to do instead
 * @param sourceLine the line that {@code position} lies in, as it was written
 */
public record Change(
    Severity severity, Path file, Position position, String message, String sourceLine) {

  /** How bad it is. */
  public enum Severity {
    /** An older peer and a newer one cannot do a call, or one of them gets wrong data. */
    BREAKING,
    /** The bytes are understood, but something else may be meant by them. */
    WARNING
  }

  public boolean isBreaking() {
    return severity == Severity.BREAKING;
  }

  /** As a diagnostic is: {@code file:line:column: message}, the source line, and a caret. */
  @Override
  public String toString() {
    Diagnostic.Severity kind =
        isBreaking() ? Diagnostic.Severity.ERROR : Diagnostic.Severity.WARNING;
    return new Diagnostic(kind, file, position, message, sourceLine).toString();
  }
}
