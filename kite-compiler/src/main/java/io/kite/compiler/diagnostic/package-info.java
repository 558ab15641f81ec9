/** What the compiler has to say about a source, and where. */
@NullMarked
package io.kite.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
