/** Micrometer meters of calls. */
@NullMarked
package io.kite.metrics;

import org.jspecify.annotations.NullMarked;
