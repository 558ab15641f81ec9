/** A Thrift file as it was written: immutable records, each with its place. */
@NullMarked
package io.kite.compiler.tree;

import org.jspecify.annotations.NullMarked;
