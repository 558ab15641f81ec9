package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;

/** Reads values from Kite's reader {@code in}: writes the statements, gives the expression. */
final class DirectReads {
  private final SourceWriter out;
  private final JavaTypes types;
  private int variables;

  DirectReads(SourceWriter out, JavaTypes types) {
    this.out = out;
    this.types = types;
  }

  /**
   * @param field which may hold a struct or container to read into
   */
  String field(ThriftType type, String field) {
    boolean reuse = types.options().has(JavaOption.REUSE_OBJECTS);
    return expression(type, reuse ? field + " != null ? " + field + " : " : "");
  }

  String value(ThriftType type) {
    return expression(type, "");
  }

  private String expression(ThriftType type, String orElse) {
    ThriftType real = type.real();
    if (real instanceof Base base) {
      return "in.read" + JavaTypes.protocolMethod(base) + "()";
    } else if (real instanceof EnumRef) {
      return types.boxed(real) + ".findByValue(in.readI32())";
    } else if (real instanceof ListType list) {
      return elements("List", real, list.element(), orElse);
    } else if (real instanceof SetType set) {
      return elements("Set", real, set.element(), orElse);
    } else if (real instanceof MapType map) {
      return entries(map, orElse);
    }
    return "in.readStruct(" + orElse + "new " + types.boxed(real) + "())";
  }

  private String elements(String kind, ThriftType type, ThriftType element, String orElse) {
    int number = ++variables;
    String container = "__container" + number;
    String size = begin(kind, number, types.wireType(element));
    declare(container, type, orElse, kind.equals("Set") ? "2 * " + size : size);
    openLoop(number, size);
    String value = value(element);
    if (element.real() instanceof EnumRef) {
      addKnown(element, number, value, container + ".add(");
    } else {
      out.lines(container + ".add(" + value + ");");
    }
    out.close();
    return container;
  }

  private String entries(MapType map, String orElse) {
    int number = ++variables;
    String container = "__container" + number;
    String size =
        begin("Map", number, types.wireType(map.key()) + ", " + types.wireType(map.value()));
    declare(container, map, orElse, "2 * " + size);
    openLoop(number, size);
    String key = "__key" + number;
    String keyValue = value(map.key());
    out.lines(types.name(map.key()) + " " + key + " = " + keyValue + ";");
    String value = "__value" + number;
    String valueValue = value(map.value());
    out.lines(types.name(map.value()) + " " + value + " = " + valueValue + ";");
    String put = container + ".put(" + key + ", " + value + ");";
    if (map.key().real() instanceof EnumRef) {
      out.lines("if (" + key + " != null) {\n  " + put + "\n}");
    } else {
      out.lines(put);
    }
    out.close();
    return container;
  }

  private String begin(String kind, int number, String wireTypes) {
    String size = "__size" + number;
    out.lines("int " + size + " = in.begin" + kind + "(" + wireTypes + ");");
    return size;
  }

  private void declare(String container, ThriftType type, String orElse, String size) {
    String empty = types.newContainer(type, size);
    out.lines(types.boxed(type) + " " + container + " = " + orElse + empty + ";");
  }

  private void openLoop(int number, String size) {
    out.open("for (int {i} = 0; {i} < {size}; {i}++) {", "i", "__i" + number, "size", size);
  }

  /** An enum's number that this side does not know reads as null, which has no place in there. */
  private void addKnown(ThriftType type, int number, String value, String add) {
    String constant = "__constant" + number;
    out.lines(types.boxed(type) + " " + constant + " = " + value + ";");
    out.lines("if (" + constant + " != null) {\n  " + add + constant + ");\n}");
  }
}
