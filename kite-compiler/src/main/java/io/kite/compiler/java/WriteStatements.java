package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;

/** The statements that write a value of any type to {@code oprot}. */
final class WriteStatements {
  private final SourceWriter out;
  private final JavaTypes types;
  private final boolean tuple;
  private int variables;

  WriteStatements(SourceWriter out, JavaTypes types, boolean tuple) {
    this.out = out;
    this.types = types;
    this.tuple = tuple;
  }

  void write(ThriftType type, String value) {
    ThriftType real = type.real();
    if (real instanceof Base base) {
      out.lines("oprot.write" + JavaTypes.protocolMethod(base) + "(" + value + ");");
    } else if (real instanceof EnumRef) {
      out.lines("oprot.writeI32(" + value + ".getValue());");
    } else if (real instanceof ListType list) {
      elements("List", list.element(), value);
    } else if (real instanceof SetType set) {
      elements("Set", set.element(), value);
    } else if (real instanceof MapType map) {
      entries(map, value);
    } else {
      out.lines(value + ".write(oprot);");
    }
  }

  private void elements(String kind, ThriftType element, String value) {
    String item = "_iter" + variables++;
    out.open("{");
    begin(kind, types.wireType(element), value);
    out.open(
        "for ({type} {item} : {value}) {",
        "type",
        types.boxed(element),
        "item",
        item,
        "value",
        value);
    write(element, item);
    out.close();
    end(kind);
  }

  private void entries(MapType map, String value) {
    String entry = "_iter" + variables++;
    out.open("{");
    begin("Map", types.wireType(map.key()) + ", " + types.wireType(map.value()), value);
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
    write(map.key(), entry + ".getKey()");
    write(map.value(), entry + ".getValue()");
    out.close();
    end("Map");
  }

  private void begin(String kind, String wireTypes, String value) {
    String size = value + ".size()";
    if (tuple) {
      out.lines("oprot.writeI32(" + size + ");");
    } else {
      out.lines(
          "oprot.write%sBegin(new %s(%s, %s));"
              .formatted(kind, types.library("T" + kind), wireTypes, size));
    }
  }

  private void end(String kind) {
    if (!tuple) {
      out.lines("oprot.write" + kind + "End();");
    }
    out.close();
  }
}
