package io.kite.compiler.java;

import io.kite.compiler.model.Program;
import java.util.Set;

/**
 * What all classes of one Thrift file have in common; made once, as a large file has thousands.
 *
 * @param neighbours names of classes in the package
 */
record Target(Program program, JavaOptions options, Set<String> neighbours) {
  static Target of(Program program, JavaOptions options) {
    return new Target(program, options, Neighbours.of(program, options));
  }
}
