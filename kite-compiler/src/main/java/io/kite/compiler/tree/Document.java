package io.kite.compiler.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One Thrift file. */
public record Document(@Nullable Doc doc, List<Header> headers, List<Definition> definitions) {}
