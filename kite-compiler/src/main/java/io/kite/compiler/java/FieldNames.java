package io.kite.compiler.java;

import io.kite.compiler.tree.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that one field gives rise to.
 *
 * @param idl as on the wire
 * @param field the Java field
 * @param capitalized what follows {@code get} and {@code set}
 * @param constant in {@code _Fields}
 */
record FieldNames(String idl, String field, String capitalized, String constant) {
  /** Static members and nested classes of the struct's class; a field called so would hide them. */
  private static final Set<String> MEMBERS =
      Set.of(
          "STRUCT_DESC",
          "STANDARD_SCHEME_FACTORY",
          "TUPLE_SCHEME_FACTORY",
          "_Fields",
          "__isset_bitfield",
          "__isset_bit_vector",
          "metaDataMap",
          "optionals");

  /** Methods without arguments that the class has anyway, or that every object has. */
  private static final Set<String> METHODS =
      Set.of("getClass()", "hashCode()", "toString()", "notify()", "notifyAll()", "wait()");

  private static final Set<String> EXCEPTION_METHODS =
      Set.of(
          "getCause()",
          "getStackTrace()",
          "getLocalizedMessage()",
          "getSuppressed()",
          "fillInStackTrace()");

  /**
   * @param exception whether the class is an exception
   * @param accessors the names, without arguments, of the getters that a field would have
   */
  static List<FieldNames> of(List<Field> fields, boolean exception, Accessors accessors) {
    Set<String> methods = new HashSet<>(METHODS);
    if (exception) {
      methods.addAll(EXCEPTION_METHODS);
    }
    Set<String> constants = new HashSet<>();
    List<FieldNames> all = new ArrayList<>();
    for (Field field : fields) {
      String idl = field.name().text();
      String capitalized = JavaNames.capitalized(idl);
      while (accessors.of(field, capitalized).stream().anyMatch(methods::contains)) {
        capitalized += "_";
      }
      methods.addAll(accessors.of(field, capitalized));
      String constant = JavaNames.unlike(JavaNames.identifier(JavaNames.constant(idl)), constants);
      constants.add(constant);
      all.add(new FieldNames(idl, javaField(idl), capitalized, constant));
    }
    return all;
  }

  private static String javaField(String idl) {
    return MEMBERS.contains(idl) ? "$" + idl : JavaNames.identifier(idl);
  }

  /** Which methods a field has. */
  interface Accessors {
    Set<String> of(Field field, String capitalized);
  }

  /** The static field that describes it for the wire. */
  String descriptor() {
    return constant + "_FIELD_DESC";
  }

  /** The index of a primitive's bit. */
  String isSetId() {
    return "__" + constant + "_ISSET_ID";
  }
}
