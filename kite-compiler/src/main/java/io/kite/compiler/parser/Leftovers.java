package io.kite.compiler.parser;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that older versions of Thrift knew, and what to write in their place. */
final class Leftovers {
  private static final String GONE = "'%s' is gone from Thrift: %s";

  /** What gave one language its namespace, and that language's name today. */
  private static final Map<String, String> NAMESPACES =
      Map.ofEntries(
          Map.entry("cocoa_prefix", "cocoa"),
          Map.entry("cpp_namespace", "cpp"),
          Map.entry("csharp_namespace", "csharp"),
          Map.entry("delphi_namespace", "delphi"),
          Map.entry("java_package", "java"),
          Map.entry("perl_package", "perl"),
          Map.entry("php_namespace", "php"),
          Map.entry("py_module", "py"),
          Map.entry("ruby_namespace", "rb"),
          Map.entry("smalltalk_category", "smalltalk.category"),
          Map.entry("smalltalk_prefix", "smalltalk.prefix"),
          Map.entry("xsd_namespace", "xsd"));

  private Leftovers() {}

  /** {@code null} when the word never meant anything. */
  static @Nullable String advice(String word) {
    if (word.equals("senum")) {
      return GONE.formatted(word, "declare an enum, or use string");
    }
    String language = NAMESPACES.get(word);
    return language == null ? null : GONE.formatted(word, "write 'namespace " + language + " ...'");
  }
}
