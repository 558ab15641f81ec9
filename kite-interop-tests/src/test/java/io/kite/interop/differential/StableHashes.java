package io.kite.interop.differential;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.apache.thrift.TBase;
import org.apache.thrift.TUnion;

/**
 * Tells whose hash code is the same in each class loader. Java's enums have another in each, which
 * counts when they are in a container; for a field Thrift takes the number.
 */
final class StableHashes {
  private final Map<Class<?>, Boolean> known = new HashMap<>();

  boolean has(Class<?> struct) {
    Boolean stable = known.putIfAbsent(struct, true);
    if (stable == null) {
      // A union's value is an object like those in a container.
      stable = !TUnion.class.isAssignableFrom(struct);
      for (Field field : struct.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          stable &= stable(field.getGenericType(), false);
        }
      }
      known.put(struct, stable);
    }
    return stable;
  }

  private boolean stable(Type type, boolean inContainer) {
    if (type instanceof ParameterizedType generic) {
      for (Type element : generic.getActualTypeArguments()) {
        if (!stable(element, true)) {
          return false;
        }
      }
      return true;
    }
    Class<?> raw = (Class<?>) type;
    return TBase.class.isAssignableFrom(raw) ? has(raw) : !(raw.isEnum() && inContainer);
  }
}
