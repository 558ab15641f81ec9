/**
 * Serving: {@link io.kite.server.KiteServer}, and the way a call takes, {@link
 * io.kite.server.ServerFlow}.
 */
@NullMarked
package io.kite.server;

import org.jspecify.annotations.NullMarked;
