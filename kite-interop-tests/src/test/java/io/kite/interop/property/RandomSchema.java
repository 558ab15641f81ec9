package io.kite.interop.property;

import io.kite.interop.property.Schema.Function;
import io.kite.interop.property.Struct.Field;
import io.kite.interop.property.Struct.Kind;
import io.kite.interop.property.Struct.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes schemas. Structs lie in three layers, and have fields of the layers below only, or of
 * themselves, so that values stay small.
 */
final class RandomSchema {
  private static final int LAYERS = 3;

  /** What is reserved in Java, or means something in the generated classes. */
  private static final List<String> NAMES =
      List.of(
          "class",
          "default",
          "int",
          "other",
          "field",
          "value",
          "struct",
          "String",
          "List",
          "that",
          "iprot",
          "_underscored",
          "ID",
          "URLPath",
          "schemes",
          "result",
          "optional",
          "message");

  private final Random random;
  private final List<Type> named = new ArrayList<>();
  private final List<Struct> structs = new ArrayList<>();

  /** What a field may be of, besides the base types and containers. */
  private List<Type> known = new ArrayList<>();

  private RandomSchema(Random random) {
    this.random = random;
  }

  static Schema make(String name, Random random, int structs) {
    return new RandomSchema(random).schema(name, structs);
  }

  /** The same schema before some fields were added. */
  static Schema older(Schema schema, String name, Random random) {
    List<Struct> structs =
        schema.structs().stream()
            .map(struct -> {
              Struct less =
                  struct.with(field -> !schema.mayLack(struct, field) || random.nextBoolean());
              return less.fields().isEmpty() ? struct : less;
            })
            .toList();
    return new Schema(name, schema.named(), structs, schema.functions());
  }

  private Schema schema(String name, int count) {
    for (int i = 0; i < 3; i++) {
      add(new Type.EnumType("Enum" + i, numbers()));
    }
    add(new Type.Typedef("Alias0", pick(List.of(Type.Base.values()))));
    for (int layer = 0; layer < LAYERS; layer++) {
      List<Type> next = new ArrayList<>(known);
      for (int i = 0; i < count / LAYERS; i++) {
        Struct struct = struct("Struct" + structs.size());
        structs.add(struct);
        next.add(struct.type());
      }
      known = next;
      add(new Type.Typedef("Alias" + (layer + 1), type(1)));
    }
    return new Schema(name, List.copyOf(named), List.copyOf(structs), functions());
  }

  private void add(Type type) {
    named.add(type);
    known.add(type);
  }

  private List<Integer> numbers() {
    return random.ints(1 + random.nextInt(5), -5, 1000).distinct().boxed().toList();
  }

  private Struct struct(String name) {
    Kind kind = pick(List.of(Kind.STRUCT, Kind.STRUCT, Kind.STRUCT, Kind.UNION, Kind.EXCEPTION));
    int size = kind == Kind.UNION ? 1 + random.nextInt(8) : size();
    List<Field> fields = new ArrayList<>(fields(size, kind));
    if (kind == Kind.STRUCT && random.nextInt(4) == 0) {
      Type self = new Type.StructType(name);
      Type type = pick(List.of(self, new Type.ListOf(self)));
      fields.add(new Field("32767: ", Requirement.OPTIONAL, type, "itself", ""));
    }
    return new Struct(kind, name, List.copyOf(fields));
  }

  /** Now and then more than fit into 64 bits. */
  private int size() {
    return random.nextInt(20) == 0 ? 66 : random.nextInt(9);
  }

  private List<Field> fields(int count, Kind kind) {
    // Far apart and in any order: both are written another way where protocols save space.
    List<Integer> ids =
        IntStream.range(0, count)
            .map(i -> 1 + i * (1 + random.nextInt(20)))
            .boxed()
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(ids, random);
    List<Field> fields = new ArrayList<>();
    int automatic = -1;
    for (int id : ids) {
      Requirement requirement = kind == Kind.UNION ? Requirement.DEFAULT : requirement(kind);
      Type type = type(3);
      String value =
          kind != Kind.UNION && kind != Kind.RESULT && random.nextInt(4) == 0 ? literal(type) : "";
      int form = random.nextInt(12);
      String written = form == 0 ? "" : (form == 1 ? automatic : id) + ": ";
      automatic -= form < 2 ? 1 : 0;
      fields.add(
          new Field(
              written,
              requirement,
              type,
              name(fields.size()),
              value.isEmpty() ? "" : " = " + value));
    }
    return fields;
  }

  private Requirement requirement(Kind kind) {
    return kind == Kind.ARGUMENTS || kind == Kind.RESULT
        ? Requirement.DEFAULT
        : pick(List.of(Requirement.values()));
  }

  private String name(int number) {
    return switch (random.nextInt(4)) {
      case 0 -> number < NAMES.size() ? NAMES.get(number) : "plain" + number;
      case 1 -> "snake_case_" + number;
      case 2 -> "camelCase" + number;
      default -> "f" + number;
    };
  }

  private Type type(int depth) {
    int choice = random.nextInt(depth > 0 ? 10 : 6);
    if (choice < 4) {
      return pick(List.of(Type.Base.values()));
    } else if (choice < 6) {
      return pick(known);
    } else if (choice < 8) {
      return new Type.ListOf(type(depth - 1));
    }
    Type first = type(depth - 1);
    return choice == 8 ? new Type.SetOf(first) : new Type.MapOf(first, type(depth - 1));
  }

  /** Nothing for what has no value that is easy to write. */
  private String literal(Type type) {
    Type real = type.real();
    if (real instanceof Type.Base base) {
      return switch (base) {
        case BOOL -> pick(List.of("true", "false", "1"));
        case BYTE, I8 -> "" + (byte) random.nextInt();
        case I16 -> "" + (short) random.nextInt();
        case I32 -> "" + random.nextInt();
        case I64 -> "" + random.nextLong();
        case DOUBLE -> pick(List.of("1.5", "-2", "1e300"));
        case STRING, BINARY -> pick(List.of("\"\"", "'text'", "\"gr\u00fc\u00dfe\""));
        case UUID -> "\"00112233-4455-6677-8899-aabbccddeeff\"";
      };
    } else if (real instanceof Type.EnumType enumType) {
      return enumType.name() + "." + Type.EnumType.constant(pick(enumType.numbers()));
    } else if (real instanceof Type.ListOf list) {
      return "[" + literal(list.element()) + "]";
    } else if (real instanceof Type.SetOf set) {
      return "[" + literal(set.element()) + "]";
    } else if (real instanceof Type.MapOf map) {
      String key = literal(map.key());
      String value = literal(map.value());
      return key.isEmpty() || value.isEmpty() ? "{}" : "{" + key + ": " + value + "}";
    }
    return "";
  }

  private List<Function> functions() {
    List<Function> functions = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String name = "call" + i;
      boolean oneway = random.nextInt(4) == 0;
      List<Field> result = new ArrayList<>();
      if (!oneway) {
        if (random.nextBoolean()) {
          result.add(new Field("0: ", Requirement.DEFAULT, type(2), "success", ""));
        }
        structs.stream()
            .filter(struct -> struct.kind() == Kind.EXCEPTION)
            .limit(2)
            .forEach(thrown -> result.add(thrown(thrown, result.size() + 1)));
      }
      functions.add(
          new Function(
              name,
              oneway,
              new Struct(
                  Kind.ARGUMENTS,
                  "Service$" + name + "_args",
                  fields(random.nextInt(5), Kind.ARGUMENTS)),
              new Struct(Kind.RESULT, "Service$" + name + "_result", List.copyOf(result))));
    }
    return functions;
  }

  private static Field thrown(Struct exception, int id) {
    return new Field(id + ": ", Requirement.DEFAULT, exception.type(), "thrown" + id, "");
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
