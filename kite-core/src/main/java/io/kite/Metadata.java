package io.kite;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Words that travel with a call: <em>transient</em> entries to the next service only,
 * <em>persistent</em> ones to every service down the chain. Immutable. Plain framed Thrift has no
 * place for them; they reach the wire with header protocols.
 */
public final class Metadata {
  public static final Metadata EMPTY = new Metadata(Map.of(), Map.of());

  private final Map<String, String> transients;
  private final Map<String, String> persistents;

  private Metadata(Map<String, String> transients, Map<String, String> persistents) {
    this.transients = transients;
    this.persistents = persistents;
  }

  /** What goes one hop. */
  public Map<String, String> transients() {
    return transients;
  }

  /** What goes all hops. */
  public Map<String, String> persistents() {
    return persistents;
  }

  public Metadata withTransient(String key, String value) {
    return new Metadata(plus(transients, key, value), persistents);
  }

  public Metadata withPersistent(String key, String value) {
    return new Metadata(transients, plus(persistents, key, value));
  }

  /** These entries, and over them those of another. */
  public Metadata with(Metadata other) {
    return new Metadata(plus(transients, other.transients), plus(persistents, other.persistents));
  }

  private static Map<String, String> plus(Map<String, String> map, Map<String, String> over) {
    if (map.isEmpty() || over.isEmpty()) {
      return map.isEmpty() ? over : map;
    }
    Map<String, String> more = new HashMap<>(map);
    more.putAll(over);
    return Collections.unmodifiableMap(more);
  }

  private static Map<String, String> plus(Map<String, String> map, String key, String value) {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("A metadata key is empty; give it a name");
    }
    Map<String, String> more = new HashMap<>(map);
    more.put(key, Objects.requireNonNull(value, "value"));
    return Collections.unmodifiableMap(more);
  }

  @Override
  public String toString() {
    return "transient " + transients + ", persistent " + persistents;
  }
}
