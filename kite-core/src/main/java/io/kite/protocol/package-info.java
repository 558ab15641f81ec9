/**
 * Thrift on bytes: the encodings straight on Netty's buffers, usable by the generated {@code read}
 * and {@code write}.
 */
@NullMarked
package io.kite.protocol;

import org.jspecify.annotations.NullMarked;
