package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;
import java.util.Locale;

/** The statements that read a value of any type from {@code iprot}. */
final class ReadStatements {
  private final SourceWriter out;
  private final JavaTypes types;
  private final boolean tuple;
  private int variables;

  ReadStatements(SourceWriter out, JavaTypes types, boolean tuple) {
    this.out = out;
    this.types = types;
    this.tuple = tuple;
  }

  /**
   * @param target a field, which may hold a struct or container to read into
   */
  void readField(ThriftType type, String target) {
    read(type, target, types.options().has(JavaOption.REUSE_OBJECTS));
  }

  /**
   * @param target what to assign the value to
   */
  void read(ThriftType type, String target) {
    read(type, target, false);
  }

  private void read(ThriftType type, String target, boolean reuse) {
    ThriftType real = type.real();
    if (real instanceof Base base) {
      out.lines(target + " = iprot.read" + JavaTypes.protocolMethod(base) + "();");
    } else if (real instanceof EnumRef) {
      out.lines(target + " = " + types.boxed(real) + ".findByValue(iprot.readI32());");
    } else if (real instanceof ListType list) {
      elements("List", real, list.element(), target, reuse);
    } else if (real instanceof SetType set) {
      elements("Set", real, set.element(), target, reuse);
    } else if (real instanceof MapType map) {
      entries(map, target, reuse);
    } else {
      create(target, "new " + types.boxed(real) + "()", reuse);
      out.lines(target + ".read(iprot);");
    }
  }

  private void create(String target, String expression, boolean reuse) {
    if (reuse) {
      out.open("if ({target} == null) {", "target", target);
    }
    out.lines(target + " = " + expression + ";");
    if (reuse) {
      out.close();
    }
  }

  private void elements(
      String kind, ThriftType type, ThriftType element, String target, boolean reuse) {
    int number = variables++;
    String header = "_" + kind.toLowerCase(Locale.ROOT) + number;
    String item = "_elem" + number;
    out.open("{");
    begin(kind, header, types.wireType(element));
    String size = (kind.equals("Set") ? "2 * " : "") + header + ".size";
    create(target, types.newContainer(type, size), reuse);
    declare(element, item);
    openLoop(number, header);
    read(element, item);
    addKnown(element, item, target + ".add(" + item + ");");
    out.close();
    end(kind);
  }

  private void entries(MapType map, String target, boolean reuse) {
    int number = variables++;
    String header = "_map" + number;
    String key = "_key" + number;
    String value = "_val" + number;
    out.open("{");
    begin("Map", header, types.wireType(map.key()) + ", " + types.wireType(map.value()));
    create(target, types.newContainer(map, "2 * " + header + ".size"), reuse);
    declare(map.key(), key);
    declare(map.value(), value);
    openLoop(number, header);
    read(map.key(), key);
    read(map.value(), value);
    addKnown(map.key(), key, target + ".put(" + key + ", " + value + ");");
    out.close();
    end("Map");
  }

  /** An enum's number that this side does not know reads as null, which has no place in there. */
  private void addKnown(ThriftType type, String variable, String statement) {
    if (type.real() instanceof EnumRef) {
      out.open("if ({variable} != null) {", "variable", variable).lines(statement).close();
    } else {
      out.lines(statement);
    }
  }

  private void declare(ThriftType type, String variable) {
    String nullable = type.isPrimitive() ? "" : "@" + types.library("Nullable") + " ";
    out.lines(nullable + types.name(type) + " " + variable + ";");
  }

  private void openLoop(int number, String header) {
    out.open(
        "for (int {i} = 0; {i} < {header}.size; ++{i}) {", "i", "_i" + number, "header", header);
  }

  private void begin(String kind, String header, String wireTypes) {
    String type = types.library("T" + kind);
    String arguments = tuple ? wireTypes : "";
    out.lines("%s %s = iprot.read%sBegin(%s);".formatted(type, header, kind, arguments));
  }

  private void end(String kind) {
    if (!tuple) {
      out.lines("iprot.read" + kind + "End();");
    }
    out.close();
  }
}
