package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;

/** The statements that write fields to Kite's writer {@code out}. */
final class DirectWrites {
  private final SourceWriter out;
  private final JavaTypes types;
  private int variables;

  DirectWrites(SourceWriter out, JavaTypes types) {
    this.out = out;
    this.types = types;
  }

  void field(int id, ThriftType type, String value) {
    ThriftType real = type.real();
    if (real.isContainer()) {
      out.lines("out.beginField(" + id + ", " + types.wireType(real) + ");");
      container(real, value);
    } else {
      scalar(real, id + ", ", value);
    }
  }

  private void scalar(ThriftType type, String id, String value) {
    if (type instanceof Base base) {
      out.lines("out.write%s(%s%s);".formatted(JavaTypes.protocolMethod(base), id, value));
    } else if (type instanceof EnumRef) {
      out.lines("out.writeI32(" + id + value + ".getValue());");
    } else {
      out.lines("out.writeStruct(" + id + value + ");");
    }
  }

  private void element(ThriftType type, String value) {
    ThriftType real = type.real();
    if (real.isContainer()) {
      container(real, value);
    } else {
      scalar(real, "", value);
    }
  }

  private void container(ThriftType type, String value) {
    if (type instanceof ListType list) {
      elements("List", list.element(), value);
    } else if (type instanceof SetType set) {
      elements("Set", set.element(), value);
    } else {
      entries((MapType) type, value);
    }
  }

  private void elements(String kind, ThriftType element, String value) {
    String item = "__item" + ++variables;
    out.lines("out.begin%s(%s, %s.size());".formatted(kind, types.wireType(element), value));
    out.open(
        "for ({type} {item} : {value}) {",
        "type",
        types.boxed(element),
        "item",
        item,
        "value",
        value);
    element(element, item);
    out.close();
  }

  private void entries(MapType map, String value) {
    String entry = "__entry" + ++variables;
    out.lines(
        "out.beginMap(%s, %s, %s.size());"
            .formatted(types.wireType(map.key()), types.wireType(map.value()), value));
    out.open(
        "for (Map.Entry<{Key}, {Value}> {entry} : {value}.entrySet()) {",
        "Key",
        types.boxed(map.key()),
        "Value",
        types.boxed(map.value()),
        "entry",
        entry,
        "value",
        value);
    element(map.key(), entry + ".getKey()");
    element(map.value(), entry + ".getValue()");
    out.close();
  }
}
