package io.kite.compiler.model;

import io.kite.compiler.diagnostic.Position;

/**
 * Something in a tree that has no meaning. The checker reports it; after the check none is left.
 */
public final class ModelException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Position position;

  ModelException(Position position, String message) {
    super(message, null, false, false);
    this.position = position;
  }

  Position position() {
    return position;
  }
}
