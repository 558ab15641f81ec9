package io.kite.compiler.model;

import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.diagnostic.Suggestion;
import io.kite.compiler.tree.Annotation;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Function;
import io.kite.compiler.tree.Header;
import io.kite.compiler.tree.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code kite.} annotations say of a function: on itself, on its service, or on the namespace
 * of its file; the nearest counts.
 *
 * @param timeoutMillis 0 when nothing is said
 * @param priority the name of a constant
 */
public record CallSettings(long timeoutMillis, boolean idempotent, String priority) {
  public static final CallSettings DEFAULT = new CallSettings(0, false, "NORMAL");

  private static final String PREFIX = "kite.";
  private static final Pattern DURATION = Pattern.compile("([1-9]\\d{0,8}) *(ms|s|m|h)");
  private static final List<String> PRIORITIES = List.of("critical", "normal", "sheddable");
  private static final List<String> NAMES =
      List.of("kite.timeout", "kite.idempotent", "kite.priority");

  /** Of a function of a file that has passed the check. */
  public static CallSettings of(Program program, Definition.Service service, Function function) {
    Map<String, String> values = new HashMap<>();
    layers(program, service, function)
        .forEach(layer -> layer.forEach(a -> values.put(a.name().text(), a.value())));
    return new CallSettings(
        millis(values.getOrDefault("kite.timeout", "")),
        Boolean.parseBoolean(values.get("kite.idempotent")),
        values.getOrDefault("kite.priority", DEFAULT.priority).toUpperCase(Locale.ROOT));
  }

  /** From the widest to the nearest. */
  private static List<List<Annotation>> layers(
      Program program, Definition.Service service, Function function) {
    List<List<Annotation>> layers = new ArrayList<>();
    for (Header header : program.document().headers()) {
      if (header instanceof Header.Namespace namespace) {
        layers.add(namespace.annotations());
      }
    }
    Collections.addAll(layers, service.annotations(), function.annotations());
    return layers;
  }

  /**
   * @throws ModelException when one is misspelt or has a value that means nothing
   */
  static void check(Annotation annotation) throws ModelException {
    Name name = annotation.name();
    String value = annotation.value();
    if (!name.text().startsWith(PREFIX)) {
      return;
    }
    switch (name.text()) {
      case "kite.timeout" ->
          require(millis(value) > 0, name, value, "a duration such as \"200ms\", \"2s\" or \"1m\"");
      case "kite.idempotent" ->
          require(
              value.equals("true") || value.equals("false"), name, value, "\"true\" or \"false\"");
      case "kite.priority" ->
          require(
              PRIORITIES.contains(value), name, value, "\"critical\", \"normal\" or \"sheddable\"");
      default ->
          throw new ModelException(
              name.position(),
              "unknown annotation '" + name + "'" + Suggestion.of(name.text(), NAMES));
    }
  }

  private static void require(boolean good, Name name, String value, String expected)
      throws ModelException {
    if (!good) {
      Position position = name.position();
      throw new ModelException(
          position, "'%s' wants %s, not \"%s\"".formatted(name, expected, value));
    }
  }

  private static long millis(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      return 0;
    }
    long number = Long.parseLong(Objects.requireNonNull(matcher.group(1)));
    return switch (Objects.requireNonNull(matcher.group(2))) {
      case "ms" -> number;
      case "s" -> number * 1_000;
      case "m" -> number * 60_000;
      default -> number * 3_600_000;
    };
  }
}
