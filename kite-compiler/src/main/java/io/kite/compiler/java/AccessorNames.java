package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.tree.Definition.Struct.Kind;
import java.util.HashSet;
import java.util.Set;

/** The methods that a field of a type has, as far as two fields can quarrel over them. */
final class AccessorNames {
  private AccessorNames() {}

  /**
   * @param wrapped whether the getter returns something that may hold the value
   */
  static Set<String> of(ThriftType type, FieldNames names, Kind kind, boolean wrapped) {
    Set<String> methods = new HashSet<>();
    String getter = names.getter(type.is(Base.BOOL) && kind != Kind.UNION) + "()";
    boolean wrongMessage =
        kind == Kind.EXCEPTION
            && getter.equals("getMessage()")
            && (wrapped || !type.is(Base.STRING));
    // An exception's getMessage() is there to be overridden, but by a string only.
    methods.add(wrongMessage ? "getClass()" : getter);
    methods.add(names.isSet() + "()");
    if (type.is(Base.BINARY)) {
      methods.add(names.bufferFor() + "()");
    }
    if (kind == Kind.UNION) {
      return methods;
    }
    methods.add(names.unset() + "()");
    methods.add(names.setIsSet() + "(boolean)");
    if (type.is(Base.BOOL)) {
      methods.add(names.setter() + "(boolean)");
    } else if (type.isContainer()) {
      methods.add(names.size() + "()");
      methods.add(names.iterator() + "()");
    }
    return methods;
  }
}
