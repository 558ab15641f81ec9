/**
 * What a transport must do, without a word about sockets: the seam between the flows and the bytes.
 */
@NullMarked
package io.kite.transport;

import org.jspecify.annotations.NullMarked;
