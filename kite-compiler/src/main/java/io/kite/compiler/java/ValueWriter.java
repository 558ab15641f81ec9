package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;
import io.kite.compiler.model.Value;
import java.util.Map;
import java.util.Objects;

/** Values of constants and defaults: writes the statements they take, gives the expression. */
final class ValueWriter {
  private final SourceWriter out;
  private final JavaTypes types;
  private final boolean unmodifiable;
  private int variables;

  /**
   * @param unmodifiable whether containers shall refuse changes
   */
  ValueWriter(SourceWriter out, JavaTypes types, boolean unmodifiable) {
    this.out = out;
    this.types = types;
    this.unmodifiable = unmodifiable;
  }

  String expression(Value value, ThriftType type) {
    ThriftType real = type.real();
    if (value instanceof Value.Bool bool) {
      return String.valueOf(bool.value());
    } else if (value instanceof Value.Int number) {
      return integer(number.value(), real);
    } else if (value instanceof Value.Floating number) {
      return floating(number.value());
    } else if (value instanceof Value.Text text) {
      return text(text.value(), real);
    } else if (value instanceof Value.EnumConstant constant) {
      return types.boxed(constant.type()) + "." + EnumWriter.constant(constant.constant());
    } else if (value instanceof Value.Elements elements) {
      return elements(elements, real);
    } else if (value instanceof Value.Entries entries) {
      return entries(entries, (MapType) real);
    }
    return struct((Value.StructValue) value);
  }

  private static String integer(long value, ThriftType type) {
    if (type == Base.I64) {
      return value + "L";
    }
    return type == Base.I8 ? "(byte) " + value : type == Base.I16 ? "(short) " + value : "" + value;
  }

  private String floating(double value) {
    if (Double.isInfinite(value)) {
      return types.library("Double") + (value > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY");
    }
    return Double.toString(value);
  }

  private String text(String value, ThriftType type) {
    String literal = StringLiteral.of(value);
    if (type == Base.UUID) {
      return types.library("UUID") + ".fromString(" + literal + ")";
    } else if (type == Base.BINARY) {
      return "%s.wrap(%s.getBytes(%s.UTF_8))"
          .formatted(types.library("ByteBuffer"), literal, types.library("StandardCharsets"));
    }
    return literal;
  }

  private String elements(Value.Elements elements, ThriftType type) {
    ThriftType element = type instanceof SetType set ? set.element() : ((ListType) type).element();
    String variable = declare(type);
    for (Value value : elements.values()) {
      out.lines(variable + ".add(" + expression(value, element) + ");");
    }
    return finished(variable, type instanceof SetType ? "Set" : "List");
  }

  private String entries(Value.Entries entries, MapType type) {
    String variable = declare(type);
    for (Value.Entry entry : entries.entries()) {
      String key = expression(entry.key(), type.key());
      String value = expression(entry.value(), type.value());
      out.lines(variable + ".put(" + key + ", " + value + ");");
    }
    return finished(variable, "Map");
  }

  private String struct(Value.StructValue struct) {
    String variable = "__value" + ++variables;
    String name = types.boxed(struct.type());
    out.lines(name + " " + variable + " = new " + name + "();");
    Map<String, FieldNames> names = StructModels.names(struct.type(), types.options());
    for (Value.FieldValue field : struct.fields()) {
      FieldNames called = Objects.requireNonNull(names.get(field.field().name().text()));
      out.lines(
          variable + "." + called.setter() + "(" + expression(field.value(), field.type()) + ");");
    }
    return variable;
  }

  private String declare(ThriftType type) {
    String variable = "__value" + ++variables;
    String empty = types.newContainer(type, "");
    out.lines(types.boxed(type) + " " + variable + " = " + empty + ";");
    return variable;
  }

  private String finished(String variable, String kind) {
    return unmodifiable
        ? types.library("Collections") + ".unmodifiable" + kind + "(" + variable + ")"
        : variable;
  }
}
