package io.kite.compiler.java;

/** How the names of accessors and of services' methods are made of the IDL's. */
enum NameStyle {
  /** {@code getUser_id}, {@code isSetUser_id}. */
  PLAIN,
  /** {@code getUserId}, {@code isSetUserId}. */
  FULLCAMEL,
  /** {@code get_user_id}, {@code is_set_user_id}. */
  NOCAMEL;

  static NameStyle of(JavaOptions options) {
    if (options.has(JavaOption.NOCAMEL)) {
      return NOCAMEL;
    }
    return options.has(JavaOption.FULLCAMEL) ? FULLCAMEL : PLAIN;
  }

  /** What follows {@code get} and {@code set}. */
  String capitalized(String idl) {
    return switch (this) {
      case PLAIN -> JavaNames.capitalized(idl);
      case FULLCAMEL -> JavaNames.camelCase(idl, true);
      case NOCAMEL -> "_" + idl;
    };
  }

  /** A word in the middle of an accessor's name. */
  String word(String word) {
    return this == NOCAMEL ? "_" + word : JavaNames.capitalized(word);
  }

  /** A service's method. */
  String method(String idl) {
    return JavaNames.identifier(this == FULLCAMEL ? JavaNames.camelCase(idl, false) : idl);
  }

  /** The two halves of a client's method: {@code send_get}, {@code sendGet}. */
  String half(String verb, String idl) {
    return this == FULLCAMEL ? verb + JavaNames.camelCase(idl, true) : verb + "_" + idl;
  }
}
