package io.kite.compiler.parser;

import java.util.Set;

/** Thrift's reserved words. */
final class Keywords {
  static final Set<String> BASE_TYPES =
      Set.of("bool", "byte", "i8", "i16", "i32", "i64", "double", "string", "binary", "uuid");

  static final Set<String> HEADERS = Set.of("include", "cpp_include", "namespace");

  static final Set<String> DEFINITIONS =
      Set.of("const", "typedef", "enum", "struct", "union", "exception", "service");

  private static final Set<String> OTHERS =
      Set.of(
          "void",
          "map",
          "list",
          "set",
          "oneway",
          "async",
          "extends",
          "throws",
          "required",
          "optional");

  private static final Set<String> NEVER_NAMES =
      Set.of("cpp_type", "xsd_all", "xsd_optional", "xsd_nillable", "xsd_attrs");

  private Keywords() {}

  static boolean contains(String word) {
    return BASE_TYPES.contains(word)
        || HEADERS.contains(word)
        || DEFINITIONS.contains(word)
        || OTHERS.contains(word)
        || NEVER_NAMES.contains(word);
  }

  /** Whether a field may be called so although it is a keyword. */
  static boolean mayNameField(String keyword) {
    return !NEVER_NAMES.contains(keyword);
  }
}
