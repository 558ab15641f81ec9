package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.Value;
import io.kite.compiler.tree.Annotation;
import io.kite.compiler.tree.Doc;
import io.kite.compiler.tree.Field.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of a class that is to be written. */
record StructField(
    FieldNames names,
    int id,
    Requirement requirement,
    ThriftType type,
    @Nullable Value defaultValue,
    @Nullable Doc doc,
    List<Annotation> annotations,
    List<Annotation> typeAnnotations) {

  StructField with(Requirement other) {
    return new StructField(names, id, other, type, defaultValue, doc, annotations, typeAnnotations);
  }

  /** The Java field. */
  String name() {
    return names.field();
  }

  boolean optional() {
    return requirement == Requirement.OPTIONAL;
  }

  boolean required() {
    return requirement == Requirement.REQUIRED;
  }

  boolean primitive() {
    return type.isPrimitive();
  }

  boolean deprecated() {
    return annotations.stream().anyMatch(a -> a.name().text().equals("deprecated"));
  }
}
