package io.kite.compiler.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file declares, in one of five kinds. */
public sealed interface Definition {
  Name name();

  @Nullable Doc doc();

  List<Annotation> annotations();

  record Const(@Nullable Doc doc, TypeTree type, Name name, ConstValue value)
      implements Definition {
    /** A constant has none. */
    @Override
    public List<Annotation> annotations() {
      return List.of();
    }
  }

  record Typedef(@Nullable Doc doc, TypeTree type, Name name, List<Annotation> annotations)
      implements Definition {}

  record EnumType(
      @Nullable Doc doc, Name name, List<EnumValue> values, List<Annotation> annotations)
      implements Definition {}

  record Struct(
      @Nullable Doc doc, Kind kind, Name name, List<Field> fields, List<Annotation> annotations)
      implements Definition {

    /** The three things that look alike. */
    public enum Kind {
      STRUCT,
      UNION,
      EXCEPTION;

      /** The keyword. */
      @Override
      public String toString() {
        return switch (this) {
          case STRUCT -> "struct";
          case UNION -> "union";
          case EXCEPTION -> "exception";
        };
      }
    }
  }

  record Service(
      @Nullable Doc doc,
      Name name,
      @Nullable Name parent,
      List<Function> functions,
      List<Annotation> annotations)
      implements Definition {}
}
