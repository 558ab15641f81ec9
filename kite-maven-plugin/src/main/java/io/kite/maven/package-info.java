/** The Maven goals of Kite's IDL compiler. */
@NullMarked
package io.kite.maven;

import org.jspecify.annotations.NullMarked;
