/** From a checked model to Java source. */
@NullMarked
package io.kite.compiler.java;

import org.jspecify.annotations.NullMarked;
