package io.kite.transport;

import java.time.Duration;

/**
 * What a client transport is told once.
 *
 * @param connectTimeout how long one attempt to connect may take
 * @param maxFrameBytes the largest message that is sent or accepted
 * @param connectionsPerPeer how many connections the calls to a multiplexed peer share
 */
public record ClientOptions(Duration connectTimeout, int maxFrameBytes, int connectionsPerPeer) {}
