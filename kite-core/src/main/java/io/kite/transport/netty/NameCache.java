package io.kite.transport.netty;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Gives the same {@code String} for the same bytes, so that a method's name is not made anew for
 * each call. Each connection has its own, used on its event loop only. Its size is fixed: names
 * that collide push each other out, so that a peer that sends nonsense gains nothing.
 */
final class NameCache {
  private static final int SLOTS = 64;
  private static final int LONGEST = 64;

  private final @Nullable String[] names = new String[SLOTS];

  String read(ByteBuf from, int length) {
    if (length > LONGEST) {
      return from.readString(length, StandardCharsets.UTF_8);
    }
    int start = from.readerIndex();
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + from.getByte(start + i);
    }
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    String known = names[slot];
    if (known != null && same(known, from, start, length)) {
      from.skipBytes(length);
      return known;
    }
    String read = from.readString(length, StandardCharsets.UTF_8);
    names[slot] = read;
    return read;
  }

  /**
   * Only ASCII names are ever found again: others differ from their bytes in length or in a byte
   * below zero.
   */
  private static boolean same(String name, ByteBuf bytes, int start, int length) {
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (name.charAt(i) != bytes.getByte(start + i)) {
        return false;
      }
    }
    return true;
  }
}
