/**
 * Kite and libthrift as each other's peers, over real sockets, with the classes of both compilers.
 */
@NullMarked
package io.kite.interop;

import org.jspecify.annotations.NullMarked;
