package io.kite.compiler.java;

import io.kite.compiler.tree.Definition.Struct.Kind;
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
record FieldNames(String idl, String field, String capitalized, String constant, NameStyle style) {
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
          "serialVersionUID",
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

  private static final Set<String> UNION_METHODS =
      Set.of("getSetField()", "getFieldValue()", "getStructDesc()", "isSet()");

  /**
   * @param accessors the methods that a field would have
   */
  static List<FieldNames> of(List<Field> fields, Kind kind, NameStyle style, Accessors accessors) {
    Set<String> methods = new HashSet<>(METHODS);
    if (kind == Kind.EXCEPTION) {
      methods.addAll(EXCEPTION_METHODS);
    } else if (kind == Kind.UNION) {
      methods.addAll(UNION_METHODS);
    }
    Set<String> constants = new HashSet<>();
    List<FieldNames> all = new ArrayList<>();
    for (Field field : fields) {
      String idl = field.name().text();
      String constant = JavaNames.unlike(JavaNames.identifier(JavaNames.constant(idl)), constants);
      constants.add(constant);
      FieldNames names =
          new FieldNames(idl, javaField(idl), style.capitalized(idl), constant, style);
      while (accessors.of(field, names).stream().anyMatch(methods::contains)) {
        names = new FieldNames(idl, names.field, names.capitalized + "_", constant, style);
      }
      methods.addAll(accessors.of(field, names));
      all.add(names);
    }
    return all;
  }

  private static String javaField(String idl) {
    return MEMBERS.contains(idl) ? "$" + idl : JavaNames.identifier(idl);
  }

  /** Which methods a field has, each with the types of its parameters. */
  interface Accessors {
    Set<String> of(Field field, FieldNames names);
  }

  /**
   * @param bool whether the value is one
   */
  String getter(boolean bool) {
    return (bool ? "is" : "get") + capitalized;
  }

  String setter() {
    return "set" + capitalized;
  }

  String unset() {
    return "unset" + capitalized;
  }

  String isSet() {
    return "is" + style.word("set") + capitalized;
  }

  String setIsSet() {
    return "set" + capitalized + style.word("isSet");
  }

  String size() {
    return "get" + capitalized + style.word("size");
  }

  String iterator() {
    return "get" + capitalized + style.word("iterator");
  }

  /**
   * @param verb {@code add} or {@code put}
   */
  String addTo(String verb) {
    return verb + style.word("to") + capitalized;
  }

  String bufferFor() {
    return "buffer" + style.word("for") + capitalized;
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
