/**
 * Calling a service: {@link io.kite.client.KiteClient}, and the way a call takes, {@link
 * io.kite.client.ClientFlow}.
 */
@NullMarked
package io.kite.client;

import org.jspecify.annotations.NullMarked;
