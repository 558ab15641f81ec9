package io.kite.compiler.java;

/**
 * @param path relative to the source root, with slashes
 */
public record JavaFile(String path, String text) {}
