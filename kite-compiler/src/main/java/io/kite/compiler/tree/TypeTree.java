package io.kite.compiler.tree;

import io.kite.compiler.diagnostic.Position;
import java.util.List;

/** A type as it was written. */
public sealed interface TypeTree {
  Position position();

  /**
   * @param keyword {@code i8} also where {@code byte} was written
   */
  record Base(Position position, String keyword, List<Annotation> annotations)
      implements TypeTree {}

  record ListOf(Position position, TypeTree element, List<Annotation> annotations)
      implements TypeTree {}

  record SetOf(Position position, TypeTree element, List<Annotation> annotations)
      implements TypeTree {}

  record MapOf(Position position, TypeTree key, TypeTree value, List<Annotation> annotations)
      implements TypeTree {}

  /** A type that is declared somewhere: {@code Name} or {@code file.Name}. */
  record Named(Name name) implements TypeTree {
    @Override
    public Position position() {
      return name.position();
    }
  }
}
