package io.kite.compiler.tree;

import io.kite.compiler.diagnostic.Position;
import java.util.List;

/** A doc comment without its stars. */
public record Doc(Position position, List<String> lines) {}
