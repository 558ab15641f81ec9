package io.kite.interop.differential;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.thrift.TBase;
import org.apache.thrift.TFieldIdEnum;
import org.apache.thrift.TFieldRequirementType;
import org.apache.thrift.TUnion;
import org.apache.thrift.meta_data.FieldMetaData;

/**
 * Makes structs with arbitrary content. The same seed gives the same content in the classes of both
 * compilers, as what to make is told by the Java types and the order of the fields alone.
 */
public final class RandomValues {
  private static final int DEPTH = 4;
  private static final List<String> TEXTS =
      List.of("", "a", "grüße", "世界 \uD83D\uDE80", "\"\\/\b\n\t\u0001", "a longer text");
  private static final List<Double> DOUBLES =
      List.of(0.0, -0.0, 1.5, -1e300, 1e-300, Double.NaN, Double.POSITIVE_INFINITY, 3.0);

  private final Random random;
  private final int chance;

  /**
   * @param chance of a field to be set, in percent; all that are not optional are with 100
   */
  public RandomValues(long seed, int chance) {
    this.random = new Random(seed);
    this.chance = chance;
  }

  @SuppressWarnings("rawtypes")
  public TBase<?, ?> struct(Class<? extends TBase> type) throws ReflectiveOperationException {
    return struct(type, 0);
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private TBase struct(Class<? extends TBase> type, int depth) throws ReflectiveOperationException {
    TBase struct = type.getConstructor().newInstance();
    TFieldIdEnum[] fields = fields(type);
    if (struct instanceof TUnion) {
      // The first field is one that ends a recursion.
      TFieldIdEnum field = fields[depth < DEPTH ? random.nextInt(fields.length) : 0];
      struct.setFieldValue(field, value(unionField(type, field.getFieldName()), depth + 1));
      return struct;
    }
    for (TFieldIdEnum field : fields) {
      Type fieldType = type.getDeclaredField(field.getFieldName()).getGenericType();
      boolean ends = depth < DEPTH || !TBase.class.isAssignableFrom(raw(fieldType));
      if (random.nextInt(100) < chance && (ends || required(type, field))) {
        struct.setFieldValue(field, value(fieldType, depth + 1));
      }
    }
    return struct;
  }

  /** Without it a struct cannot be written, however deep it lies. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static boolean required(Class<? extends TBase> type, TFieldIdEnum field) {
    FieldMetaData data =
        (FieldMetaData) FieldMetaData.getStructMetaDataMap((Class) type).get(field);
    return data.requirementType == TFieldRequirementType.REQUIRED;
  }

  static TFieldIdEnum[] fields(Class<?> type) throws ClassNotFoundException {
    Class<?> fields = Class.forName(type.getName() + "$_Fields", true, type.getClassLoader());
    return (TFieldIdEnum[]) fields.getEnumConstants();
  }

  /** A union has no Java field for each, but a factory method that is called like it. */
  private static Type unionField(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(name) && method.getReturnType() == type)
        .filter(method -> method.getParameterCount() == 1)
        .map((Method method) -> method.getGenericParameterTypes()[0])
        .filter(parameter -> parameter != byte[].class)
        .findFirst()
        .orElseThrow();
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private Object value(Type type, int depth) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      return container(generic, depth);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isEnum()) {
      Object[] constants = raw.getEnumConstants();
      return constants.length == 0 ? null : constants[random.nextInt(constants.length)];
    } else if (TBase.class.isAssignableFrom(raw)) {
      return struct(raw.asSubclass(TBase.class), depth);
    } else if (raw == ByteBuffer.class) {
      byte[] bytes = new byte[random.nextInt(5)];
      random.nextBytes(bytes);
      return ByteBuffer.wrap(bytes);
    } else if (raw == String.class) {
      return TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(100);
    }
    return primitive(raw);
  }

  private Object primitive(Class<?> type) {
    long number = random.nextLong() >> random.nextInt(64);
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    } else if (type == byte.class || type == Byte.class) {
      return (byte) number;
    } else if (type == short.class || type == Short.class) {
      return (short) number;
    } else if (type == int.class || type == Integer.class) {
      return (int) number;
    } else if (type == long.class || type == Long.class) {
      return number;
    } else if (type == double.class || type == Double.class) {
      int index = random.nextInt(DOUBLES.size() + 1);
      return index < DOUBLES.size() ? DOUBLES.get(index) : Double.valueOf(random.nextDouble());
    }
    throw new AssertionError("no values of " + type);
  }

  /** Sets and maps keep their order, which is else, for enums, another one in each class loader. */
  private Object container(ParameterizedType type, int depth) throws ReflectiveOperationException {
    Type[] elements = type.getActualTypeArguments();
    int size = depth > DEPTH ? 0 : random.nextInt(depth == 1 ? 6 : 3);
    if (Map.class.isAssignableFrom(raw(type))) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(value(elements[0], depth + 1), value(elements[1], depth + 1));
      }
      return map;
    }
    boolean set = java.util.Set.class.isAssignableFrom(raw(type));
    Collection<Object> collection = set ? new LinkedHashSet<>() : new ArrayList<>();
    for (int i = 0; i < size; i++) {
      collection.add(value(elements[0], depth + 1));
    }
    return collection;
  }
}
