package io.kite.interop.property;

import io.kite.interop.property.Struct.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One Thrift file.
 *
 * @param name of the file and the package
 * @param named enums and typedefs, in the order of their declaration
 */
record Schema(String name, List<Type> named, List<Struct> structs, List<Function> functions) {

  /**
   * @param result of void or more; its first field is called success unless it is void
   * @param oneway then there is no result
   */
  record Function(String name, boolean oneway, Struct arguments, Struct result) {
    private String text() {
      List<Struct.Field> fields = result.fields();
      boolean isVoid = fields.isEmpty() || !fields.get(0).name().equals("success");
      Struct thrown = result.with(field -> !field.name().equals("success"));
      return (oneway ? "oneway " : "")
          + (isVoid ? "void" : fields.get(0).type())
          + " "
          + name
          + arguments.inline()
          + (thrown.fields().isEmpty() ? "" : " throws " + thrown.inline());
    }
  }

  /** All that has a class which can be written. */
  List<Struct> classes() {
    List<Struct> all = new ArrayList<>(structs);
    for (Function function : functions) {
      all.add(function.arguments());
      if (!function.oneway()) {
        all.add(function.result());
      }
    }
    return all;
  }

  Optional<Struct> struct(String structName) {
    return classes().stream().filter(struct -> struct.name().equals(structName)).findFirst();
  }

  String text() {
    StringBuilder text = new StringBuilder("namespace java property." + name + "\n\n");
    for (Type type : named) {
      if (type instanceof Type.EnumType enumType) {
        text.append("enum ").append(enumType).append(" {\n");
        for (int number : enumType.numbers()) {
          text.append("  " + Type.EnumType.constant(number) + " = " + number + "\n");
        }
        text.append("}\n");
      } else if (type instanceof Type.Typedef typedef) {
        text.append("typedef " + typedef.target() + " " + typedef + "\n");
      }
    }
    structs.forEach(struct -> text.append(struct.text()).append('\n'));
    if (!functions.isEmpty()) {
      text.append("service Service {\n");
      functions.forEach(function -> text.append("  ").append(function.text()).append('\n'));
      text.append("}\n");
    }
    return text.toString();
  }

  /** Whether another type has fields of it. */
  boolean isUsed(Struct struct) {
    return Stream.concat(named.stream(), structs.stream().flatMap(Schema::types))
        .anyMatch(type -> mentions(type, struct));
  }

  private static Stream<Type> types(Struct struct) {
    return struct.fields().stream().map(Struct.Field::type);
  }

  private static boolean mentions(Type type, Struct struct) {
    if (type instanceof Type.ListOf list) {
      return mentions(list.element(), struct);
    } else if (type instanceof Type.SetOf set) {
      return mentions(set.element(), struct);
    } else if (type instanceof Type.MapOf map) {
      return mentions(map.key(), struct) || mentions(map.value(), struct);
    } else if (type instanceof Type.Typedef typedef) {
      return mentions(typedef.target(), struct);
    }
    return type.equals(struct.type());
  }

  /** Whether a reader that does not know this field may still read all the rest. */
  boolean mayLack(Struct struct, Struct.Field field) {
    // A union without its value cannot be an element of a set, as it is equal to nothing.
    boolean fit = struct.kind() != Kind.UNION || !isUsed(struct);
    return fit && field.removable();
  }
}
