package io.kite.compiler.java;

import io.kite.compiler.tree.Annotation;
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
    EXCEPTION,
    ARGUMENTS,
    RESULT
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
