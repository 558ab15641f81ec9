package io.kite.compiler.diagnostic;

/** A place in a source; both numbers count from 1, a tab is one column. */
public record Position(int line, int column) {
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
