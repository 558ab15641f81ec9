package io.kite.transport;

import java.net.InetSocketAddress;

/**
 * What a server transport is told once.
 *
 * @param address where to listen; port 0 picks a free one
 * @param maxFrameBytes the largest message that is accepted or sent
 */
public record ServerOptions(InetSocketAddress address, int maxFrameBytes) {}
