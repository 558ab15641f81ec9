package io.kite.interop.property;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Something with fields.
 *
 * @param name of the Java class, within the package
 */
record Struct(Kind kind, String name, List<Field> fields) {
  /** The last two are written as a part of their function. */
  enum Kind {
    STRUCT("struct"),
    UNION("union"),
    EXCEPTION("exception"),
    ARGUMENTS(""),
    RESULT("");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }
  }

  enum Requirement {
    DEFAULT(""),
    REQUIRED("required "),
    OPTIONAL("optional ");

    private final String word;

    Requirement(String word) {
      this.word = word;
    }
  }

  /**
   * @param id as it is written, with the colon; empty where none is written
   * @param value {@code = ...}, or nothing
   */
  record Field(String id, Requirement requirement, Type type, String name, String value) {
    /** Whether those that follow keep their ids without it, and readers do not wait for it. */
    boolean removable() {
      return !id.isEmpty() && !id.startsWith("-") && requirement != Requirement.REQUIRED;
    }

    @Override
    public String toString() {
      return id + requirement.word + type + " " + name + value;
    }
  }

  Struct with(Predicate<Field> kept) {
    return new Struct(kind, name, fields.stream().filter(kept).toList());
  }

  Type.StructType type() {
    return new Type.StructType(name);
  }

  String text() {
    return fields.stream()
        .map(Field::toString)
        .collect(Collectors.joining("\n  ", kind.keyword + " " + name + " {\n  ", "\n}"));
  }

  /** Between the parentheses of a function. */
  String inline() {
    return fields.stream().map(Field::toString).collect(Collectors.joining(", ", "(", ")"));
  }
}
