/** The door of the compiler: give it sources, get back Java and diagnostics. */
@NullMarked
package io.kite.compiler;

import org.jspecify.annotations.NullMarked;
