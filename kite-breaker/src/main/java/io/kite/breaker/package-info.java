/** Whether and how often to try. */
@NullMarked
package io.kite.breaker;

import org.jspecify.annotations.NullMarked;
