package io.kite.compiler.tree;

import io.kite.compiler.diagnostic.Position;

/** A name, or a dotted reference to one. */
public record Name(String text, Position position) {
  @Override
  public String toString() {
    return text;
  }
}
