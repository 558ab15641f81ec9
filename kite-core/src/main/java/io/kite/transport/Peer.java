package io.kite.transport;

import java.net.SocketAddress;

/**
 * A server as a client transport sees it.
 *
 * @param multiplexed whether it answers concurrently, so that many calls may share a connection.
 *     One that works through a connection's calls one by one gets a connection for each call under
 *     way instead.
 */
public record Peer(SocketAddress address, boolean multiplexed) {}
