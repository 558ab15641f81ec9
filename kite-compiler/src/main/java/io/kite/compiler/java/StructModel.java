package io.kite.compiler.java;

import io.kite.compiler.tree.Annotation;
import io.kite.compiler.tree.Definition.Struct.Kind;
import io.kite.compiler.tree.Doc;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class with Thrift fields that is to be written: a struct, an exception, or the arguments or the
 * result of a method.
 *
 * @param name of the class
 * @param idlName of the struct on the wire and in messages
 */
record StructModel(
    String name,
    String idlName,
    Role role,
    @Nullable Doc doc,
    List<Annotation> annotations,
    List<StructField> fields) {

  enum Role {
    STRUCT,
    UNION,
    EXCEPTION,
    ARGUMENTS,
    RESULT;

    static Role of(Kind kind) {
      return switch (kind) {
        case STRUCT -> STRUCT;
        case UNION -> UNION;
        case EXCEPTION -> EXCEPTION;
      };
    }
  }

  /** Nested into its service's class. */
  boolean nested() {
    return role == Role.ARGUMENTS || role == Role.RESULT;
  }

  boolean annotated(String annotation) {
    return annotations.stream().anyMatch(a -> a.name().text().equals(annotation));
  }

  /** The fields as they go over the wire. */
  List<StructField> fieldsById() {
    return fields.stream().sorted(Comparator.comparingInt(StructField::id)).toList();
  }

  /**
   * Whether a field goes over the wire only when it is set. Others always do: they are numbers,
   * which have a value in any case.
   */
  boolean writtenIfSet(StructField field) {
    // The result of a method that threw has no value, not even a zero.
    return field.optional() || !field.primitive() || role == Role.RESULT;
  }

  List<StructField> optionalFields() {
    return fields.stream().filter(StructField::optional).toList();
  }

  List<StructField> primitiveFields() {
    return fields.stream().filter(StructField::primitive).toList();
  }

  IsSetStore isSetStore() {
    return IsSetStore.of(primitiveFields().size());
  }
}
