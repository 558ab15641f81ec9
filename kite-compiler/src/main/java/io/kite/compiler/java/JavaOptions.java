package io.kite.compiler.java;

import io.kite.compiler.diagnostic.Suggestion;
import io.kite.compiler.model.Program;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What has been chosen of the {@link JavaOption}s. Immutable. */
public final class JavaOptions {
  public static final JavaOptions DEFAULT = new JavaOptions(Map.of());

  private static final Pattern PACKAGE = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

  /** Of Apache's compiler, for platforms and rules that are no more. */
  private static final Set<String> GONE =
      Set.of("android", "android_legacy", "java5", "handle_runtime_exceptions");

  private final Map<JavaOption, String> chosen;

  private JavaOptions(Map<JavaOption, String> chosen) {
    this.chosen = chosen;
  }

  /**
   * @param texts each a name, {@code private_members}, or a name with a value, {@code
   *     option_type=jdk8}; a hyphen is as good as an underscore
   * @throws IllegalArgumentException when there is no such option, it takes no such value, or two
   *     contradict each other
   */
  public static JavaOptions parse(List<String> texts) {
    Map<JavaOption, String> chosen = new EnumMap<>(JavaOption.class);
    for (String text : texts) {
      int equals = text.indexOf('=');
      JavaOption option = option(equals < 0 ? text : text.substring(0, equals));
      chosen.put(option, checked(option, equals < 0 ? "" : text.substring(equals + 1)));
    }
    if (chosen.containsKey(JavaOption.FULLCAMEL) && chosen.containsKey(JavaOption.NOCAMEL)) {
      throw new IllegalArgumentException("fullcamel and nocamel exclude each other");
    }
    return new JavaOptions(chosen);
  }

  private static JavaOption option(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    List<String> names = new ArrayList<>();
    for (JavaOption option : JavaOption.values()) {
      if (option.optionName().equals(name)) {
        return option;
      }
      names.add(option.optionName());
    }
    throw new IllegalArgumentException(
        GONE.contains(name)
            ? "option '" + name + "' is not supported: the generated code is for Java 17 and later"
            : "unknown option '" + name + "'" + Suggestion.of(name, names));
  }

  private static String checked(JavaOption option, String value) {
    List<String> values = option.choices();
    if (option == JavaOption.OPTION_TYPE && value.isEmpty()) {
      return "thrift";
    } else if (option == JavaOption.PACKAGE_SUFFIX && PACKAGE.matcher(value).matches()) {
      return value;
    } else if (values.isEmpty() ? value.isEmpty() : values.contains(value)) {
      return value;
    }
    throw new IllegalArgumentException(
        "option '"
            + option.optionName()
            + "' takes "
            + (values.isEmpty() ? "no value" : String.join(" or ", values))
            + ", not '"
            + value
            + "'");
  }

  boolean has(JavaOption option) {
    return chosen.containsKey(option);
  }

  boolean has(JavaOption option, String value) {
    return value.equals(chosen.get(option));
  }

  /** The Java package of what a file declares; empty when it has none. */
  String packageOf(Program program) {
    String namespace = program.namespace("java");
    String suffix = chosen.getOrDefault(JavaOption.PACKAGE_SUFFIX, "");
    return namespace.isEmpty() || suffix.isEmpty() ? namespace + suffix : namespace + "." + suffix;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JavaOptions options && options.chosen.equals(chosen);
  }

  @Override
  public int hashCode() {
    return chosen.hashCode();
  }

  /** As it may be parsed again. */
  @Override
  public String toString() {
    return chosen.entrySet().stream()
        .map(entry -> text(entry.getKey(), entry.getValue()))
        .toList()
        .toString();
  }

  private static String text(JavaOption option, String value) {
    return option.optionName() + (value.isEmpty() ? "" : "=" + value);
  }
}
