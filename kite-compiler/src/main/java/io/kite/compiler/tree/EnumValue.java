package io.kite.compiler.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param value as written, or one more than the value before
 */
public record EnumValue(@Nullable Doc doc, Name name, int value, List<Annotation> annotations) {}
