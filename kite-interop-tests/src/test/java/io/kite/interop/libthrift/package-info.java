/** The libthrift that the user has need not be the one that Kite is built with. */
@NullMarked
package io.kite.interop.libthrift;

import org.jspecify.annotations.NullMarked;
