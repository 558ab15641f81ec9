/** Where instances come from and how a server announces itself. */
@NullMarked
package io.kite.registry;

import org.jspecify.annotations.NullMarked;
