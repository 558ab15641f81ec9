package io.kite.compiler.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a struct, an argument of a function, or an exception that it throws.
 *
 * @param id as written; a negative one where none was written
 * @param reference {@code &}, which languages with pointers care about
 * @param xsd the {@code xsd_} words, kept for whoever wants them
 */
public record Field(
    @Nullable Doc doc,
    int id,
    Requirement requirement,
    TypeTree type,
    boolean reference,
    Name name,
    @Nullable ConstValue value,
    Xsd xsd,
    List<Annotation> annotations) {

  /** Whether a field must be there. */
  public enum Requirement {
    DEFAULT,
    REQUIRED,
    OPTIONAL
  }

  /** {@code xsd_optional}, {@code xsd_nillable}, {@code xsd_attrs { ... }}. */
  public record Xsd(boolean optional, boolean nillable, List<Field> attributes) {
    public static final Xsd NONE = new Xsd(false, false, List.of());
  }
}
