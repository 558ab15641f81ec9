package io.kite.benchmarks;

import io.kite.benchmarks.thrift.Payload;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The message that is sent to and fro. */
public final class Payloads {
  private Payloads() {}

  /** 1,024 bytes or a little more as binary Thrift. */
  public static Payload oneKilobyte() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < 8; i++) {
      counts.put("counter-" + i, 1_000_000L + i);
    }
    return new Payload(
        42,
        "A title of the usual length for an article",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit. ".repeat(8),
        List.of("politics", "sports", "technology", "weather"),
        counts,
        ByteBuffer.wrap(new byte[264]));
  }
}
