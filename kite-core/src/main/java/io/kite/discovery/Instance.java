package io.kite.discovery;

import java.net.SocketAddress;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One running server of a service. Immutable; two are equal when all they say is. */
public final class Instance {
  /** What an instance counts when its registration says nothing. */
  public static final int DEFAULT_WEIGHT = 10;

  private final String service;
  private final SocketAddress address;
  private final int weight;
  private final Map<String, String> tags;

  private Instance(String service, SocketAddress address, int weight, Map<String, String> tags) {
    this.service = Objects.requireNonNull(service, "service");
    this.address = Objects.requireNonNull(address, "address");
    this.weight = weight;
    this.tags = tags;
  }

  /** An instance of {@link #DEFAULT_WEIGHT} and without tags. */
  public static Instance of(String service, SocketAddress address) {
    return new Instance(service, address, DEFAULT_WEIGHT, Map.of());
  }

  /** Its share of the calls, relative to the others'. */
  public Instance withWeight(int other) {
    if (other < 1) {
      throw new IllegalArgumentException("The weight is " + other + "; give at least 1");
    }
    return new Instance(service, address, other, tags);
  }

  public Instance withTags(Map<String, String> other) {
    return new Instance(
        service, address, weight, Collections.unmodifiableMap(new TreeMap<>(other)));
  }

  /** The name it is registered under. */
  public String service() {
    return service;
  }

  public SocketAddress address() {
    return address;
  }

  public int weight() {
    return weight;
  }

  /** What it says of itself, say {@code kite=1} or a zone; never null, in the order of the keys. */
  public Map<String, String> tags() {
    return tags;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Instance that
        && service.equals(that.service)
        && address.equals(that.address)
        && weight == that.weight
        && tags.equals(that.tags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(service, address);
  }

  @Override
  public String toString() {
    return service + "@" + address;
  }
}
