package io.kite.compiler.tree;

import io.kite.compiler.diagnostic.Position;
import java.util.List;

/** What may stand before the first definition. */
public sealed interface Header {
  Position position();

  record Include(Position position, String path) implements Header {}

  record CppInclude(Position position, String path) implements Header {}

  /**
   * @param scope the language, {@code *} for all
   */
  record Namespace(Position position, String scope, Name name, List<Annotation> annotations)
      implements Header {}
}
