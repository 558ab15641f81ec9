package io.kite.protocol;

/**
 * How much of what a peer claims is believed. A length that goes beyond the bytes that are there is
 * refused in any case, before anything is allocated for it.
 *
 * @param depth of structs within structs; containers count where an unknown field is skipped
 * @param stringBytes of one string or binary
 * @param containerSize elements of one list, set or map
 */
public record ThriftLimits(int depth, int stringBytes, int containerSize) {
  /** Structs 64 deep as in libthrift; as for the rest, what fits into a message. */
  public static final ThriftLimits DEFAULT =
      new ThriftLimits(64, Integer.MAX_VALUE, Integer.MAX_VALUE);

  public ThriftLimits {
    if (depth < 1 || stringBytes < 0 || containerSize < 0) {
      throw new IllegalArgumentException(
          "limits are positive numbers: depth "
              + depth
              + ", stringBytes "
              + stringBytes
              + ", containerSize "
              + containerSize);
    }
  }
}
