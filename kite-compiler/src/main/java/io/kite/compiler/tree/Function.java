package io.kite.compiler.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param result {@code null} for {@code void}
 */
public record Function(
    @Nullable Doc doc,
    boolean oneway,
    @Nullable TypeTree result,
    Name name,
    List<Field> arguments,
    List<Field> exceptions,
    List<Annotation> annotations) {}
