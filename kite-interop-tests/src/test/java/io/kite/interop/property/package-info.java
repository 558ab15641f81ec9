/**
 * Schemas and values made at random, which have to come out of each codec as they went into it. A
 * failure names the seed of the schemas, {@code -Dseed}, and jqwik that of the values; it also
 * makes the value as small as it can.
 */
@NullMarked
package io.kite.interop.property;

import org.jspecify.annotations.NullMarked;
