/**
 * Framed Thrift over TCP by Netty. Hidden; its one public door is {@link
 * io.kite.transport.netty.NettyRuntimeProvider}.
 */
@NullMarked
package io.kite.transport.netty;

import org.jspecify.annotations.NullMarked;
