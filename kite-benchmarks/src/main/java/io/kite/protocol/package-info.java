/** Benchmarks of the encodings. */
@NullMarked
package io.kite.protocol;

import org.jspecify.annotations.NullMarked;
