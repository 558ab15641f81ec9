/** From text to tree. Anything goes in; what is wrong comes out as diagnostics. */
@NullMarked
package io.kite.compiler.parser;

import org.jspecify.annotations.NullMarked;
