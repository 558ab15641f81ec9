package io.kite.interop.property;

import io.kite.interop.property.Struct.Field;
import io.kite.interop.property.Struct.Kind;
import io.kite.interop.property.Struct.Requirement;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apache.thrift.TBase;

/** Arbitrary objects of the classes of a schema. */
final class Values {
  private final SchemaClasses classes;
  private final Map<String, Arbitrary<Object>> known = new HashMap<>();

  Values(SchemaClasses classes) {
    this.classes = classes;
  }

  Arbitrary<TBase<?, ?>> of(Struct struct) {
    return struct(struct, 0).map(value -> (TBase<?, ?>) value);
  }

  /**
   * @param depth how often this very struct is around it
   */
  private Arbitrary<Object> struct(Struct struct, int depth) {
    return struct.kind() == Kind.UNION ? union(struct) : fields(struct, depth);
  }

  private Arbitrary<Object> union(Struct struct) {
    List<Arbitrary<Object>> alternatives = new ArrayList<>();
    for (Field field : struct.fields()) {
      alternatives.add(
          value(field.type()).map(value -> classes.make(struct, Map.of(field, value))));
    }
    return Arbitraries.oneOf(alternatives);
  }

  private Arbitrary<Object> fields(Struct struct, int depth) {
    List<Field> fields = new ArrayList<>(struct.fields());
    fields.removeIf(field -> depth > 1 && isItself(field));
    List<Arbitrary<Optional<Object>>> contents = new ArrayList<>();
    for (Field field : fields) {
      Arbitrary<Object> value =
          isItself(field) ? itself(struct, field, depth + 1) : value(field.type());
      contents.add(
          field.requirement() == Requirement.REQUIRED
              ? value.map(Optional::of)
              : value.optional(0.8));
    }
    return Combinators.combine(contents)
        .as(values -> {
          Map<Field, Object> set = new LinkedHashMap<>();
          for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            values.get(i).ifPresent(value -> set.put(field, value));
          }
          return classes.make(struct, set);
        });
  }

  private static boolean isItself(Field field) {
    return field.name().equals("itself");
  }

  private Arbitrary<Object> itself(Struct struct, Field field, int depth) {
    Arbitrary<Object> one = struct(struct, depth);
    return field.type() instanceof Type.ListOf ? one.list().ofMaxSize(2).map(list -> list) : one;
  }

  private Arbitrary<Object> value(Type type) {
    Type real = type.real();
    if (real instanceof Type.Base base) {
      return base(base);
    } else if (real instanceof Type.EnumType enumType) {
      return Arbitraries.of(enumType.numbers()).map(number -> classes.constant(enumType, number));
    } else if (real instanceof Type.StructType struct) {
      Arbitrary<Object> made = known.get(struct.name());
      if (made == null) {
        made = struct(classes.schema().struct(struct.name()).orElseThrow(), 0);
        known.put(struct.name(), made);
      }
      return made;
    } else if (real instanceof Type.ListOf list) {
      return value(list.element()).list().ofMaxSize(2).map(ArrayList::new);
    } else if (real instanceof Type.SetOf set) {
      return value(set.element()).list().ofMaxSize(2).map(LinkedHashSet::new);
    }
    Type.MapOf map = (Type.MapOf) real;
    // Not jqwik's maps, which insist on keys that differ: there may be too few of these.
    return Combinators.combine(
            value(map.key()).list().ofMaxSize(2), value(map.value()).list().ofSize(2))
        .as(Values::zip);
  }

  private static Object zip(List<Object> keys, List<Object> values) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return map;
  }

  private static Arbitrary<Object> base(Type.Base base) {
    return switch (base) {
      case BOOL -> Arbitraries.of(true, false).map(value -> value);
      case BYTE, I8 -> Arbitraries.bytes().map(value -> value);
      case I16 -> Arbitraries.shorts().map(value -> value);
      case I32 -> Arbitraries.integers().map(value -> value);
      case I64 -> Arbitraries.longs().map(value -> value);
      case DOUBLE ->
          Arbitraries.oneOf(
                  Arbitraries.doubles(),
                  Arbitraries.of(
                      -0.0, Double.NaN, Double.MIN_VALUE, Double.NEGATIVE_INFINITY, 1e300))
              .map(value -> value);
      case STRING -> text().map(value -> value);
      case BINARY -> Arbitraries.bytes().array(byte[].class).ofMaxSize(40).map(ByteBuffer::wrap);
      case UUID -> Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    };
  }

  /** Of one to four bytes for each character; also longer than a length of one byte can say. */
  private static Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ascii().ofMaxLength(20),
        Arbitraries.strings().withCharRange('\u0000', '\ud7ff').ofMaxLength(5),
        Arbitraries.of("\ud83d\ude80", "\u00fc".repeat(100), "x".repeat(300)));
  }
}
