package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import java.util.HashSet;
import java.util.Set;

/** The methods that a field of a type has, as far as two fields can quarrel over them. */
final class AccessorNames {
  private AccessorNames() {}

  /**
   * @param exception whether the field is an exception's, whose {@code getMessage} may only be a
   *     string's
   */
  static Set<String> of(ThriftType type, String capitalized, boolean exception) {
    Set<String> names = new HashSet<>();
    String getter = (type.is(Base.BOOL) ? "is" : "get") + capitalized + "()";
    boolean wrongMessage = exception && getter.equals("getMessage()") && !type.is(Base.STRING);
    // An exception's getMessage() is there to be overridden, but by a string only.
    names.add(wrongMessage ? "getClass()" : getter);
    names.add("isSet" + capitalized + "()");
    names.add("unset" + capitalized + "()");
    names.add("set" + capitalized + "IsSet(boolean)");
    if (type.is(Base.BOOL)) {
      names.add("set" + capitalized + "(boolean)");
    } else if (type.is(Base.BINARY)) {
      names.add("bufferFor" + capitalized + "()");
    } else if (type.isContainer()) {
      names.add("get" + capitalized + "Size()");
      names.add("get" + capitalized + "Iterator()");
    }
    return names;
  }
}
