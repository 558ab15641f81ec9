/** The compiler as a program; in the {@code cli} jar, which has picocli in it. */
@NullMarked
package io.kite.compiler.cli;

import org.jspecify.annotations.NullMarked;
