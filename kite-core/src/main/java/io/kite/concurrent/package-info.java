/** Where work runs: the threads that handlers and callbacks get. */
@NullMarked
package io.kite.concurrent;

import org.jspecify.annotations.NullMarked;
