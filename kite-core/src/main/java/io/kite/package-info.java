/**
 * The words everyone who uses or extends Kite learns.
 *
 * <p>A call ({@link io.kite.Call}) walks through interceptors ({@link io.kite.Interceptor}) to an
 * {@link io.kite.Endpoint} and comes back as a {@link io.kite.ReplyFuture}: a {@link io.kite.Reply}
 * when the peer answered, an {@link io.kite.RpcException} when it did not. The same shape serves
 * both sides; where each interceptor stands is a {@link io.kite.Stage}.
 */
@NullMarked
package io.kite;

import org.jspecify.annotations.NullMarked;
