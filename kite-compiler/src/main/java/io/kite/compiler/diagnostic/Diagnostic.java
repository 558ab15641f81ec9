package io.kite.compiler.diagnostic;

import java.nio.file.Path;

/**
 * One thing to say about a source.
 *
 * @param sourceLine the line that {@code position} lies in, as it was written
 */
public record Diagnostic(
    Severity severity, Path file, Position position, String message, String sourceLine) {

  /** Whether code can still be generated. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@code file:line:column: message}, the source line, and a caret under the place. */
  @Override
  public String toString() {
    String kind = isError() ? "" : "warning: ";
    return file + ":" + position + ": " + kind + message + "\n" + sourceLine + "\n" + caret();
  }

  private String caret() {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < position.column() - 1; i++) {
      // A tab stays a tab, so that the caret stands right however wide tabs are shown.
      line.append(i < sourceLine.length() && sourceLine.charAt(i) == '\t' ? '\t' : ' ');
    }
    return line.append('^').toString();
  }
}
