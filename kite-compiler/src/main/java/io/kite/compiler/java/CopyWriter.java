package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;
import io.kite.compiler.model.ThriftType.StructRef;

/** Deep copies of values: writes the statements they take, gives the expression of the copy. */
final class CopyWriter {
  private final SourceWriter out;
  private final JavaTypes types;
  private int variables;

  CopyWriter(SourceWriter out, JavaTypes types) {
    this.out = out;
    this.types = types;
  }

  String expression(ThriftType type, String original) {
    ThriftType real = type.real();
    if (real == Base.BINARY) {
      return types.library("TBaseHelper") + ".copyBinary(" + original + ")";
    } else if (real instanceof StructRef) {
      return "new " + types.boxed(real) + "(" + original + ")";
    } else if (real instanceof MapType map) {
      return map(map, original);
    } else if (real instanceof ListType list) {
      return elements(list, list.element(), original);
    } else if (real instanceof SetType set) {
      return elements(set, set.element(), original);
    }
    return original;
  }

  private String elements(ThriftType type, ThriftType element, String original) {
    String copy = "__copy" + ++variables;
    String item = "__element" + variables;
    declare(type, copy, original);
    out.open(
        "for ({type} {item} : {original}) {",
        "type",
        types.boxed(element),
        "item",
        item,
        "original",
        original);
    out.lines(copy + ".add(" + expression(element, item) + ");");
    out.close();
    return copy;
  }

  private String map(MapType type, String original) {
    String copy = "__copy" + ++variables;
    String entry = "__entry" + variables;
    declare(type, copy, original);
    out.open(
        "for (Map.Entry<{key}, {value}> {entry} : {original}.entrySet()) {",
        "key",
        types.boxed(type.key()),
        "value",
        types.boxed(type.value()),
        "entry",
        entry,
        "original",
        original);
    String key = expression(type.key(), entry + ".getKey()");
    String value = expression(type.value(), entry + ".getValue()");
    out.lines(copy + ".put(" + key + ", " + value + ");");
    out.close();
    return copy;
  }

  private void declare(ThriftType type, String copy, String original) {
    String empty = types.newContainer(type, original + ".size()");
    out.lines(types.boxed(type) + " " + copy + " = " + empty + ";");
  }
}
