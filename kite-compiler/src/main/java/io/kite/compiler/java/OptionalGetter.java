package io.kite.compiler.java;

/**
 * What the getters of a field return: its value or, of an optional field where the user chose so,
 * something that may hold it.
 *
 * @param name of the class that may hold a value; empty when there is none
 */
record OptionalGetter(String name, String someMethod, String noneMethod) {
  static OptionalGetter of(StructField field, JavaTypes types) {
    JavaOptions options = types.options();
    if (!field.optional() || !options.has(JavaOption.OPTION_TYPE)) {
      return new OptionalGetter("", "", "");
    }
    return options.has(JavaOption.OPTION_TYPE, "jdk8")
        ? new OptionalGetter(types.library("Optional"), "of", "empty")
        : new OptionalGetter(types.library("Option"), "some", "none");
  }

  boolean wraps() {
    return !name.isEmpty();
  }

  String type(String boxed) {
    return name + "<" + boxed + ">";
  }

  String some(String value) {
    return name + "." + someMethod + "(" + value + ")";
  }

  String none() {
    return name + "." + noneMethod + "()";
  }
}
