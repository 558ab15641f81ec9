package io.kite.compiler.tree;

/** {@code (name = "value")}; a bare name means {@code "1"}. */
public record Annotation(Name name, String value) {}
