package io.kite.interop.differential;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What code outside of a package can see of its classes, a line for each thing. */
final class PublicApi {
  private final SortedSet<String> lines = new TreeSet<>();

  private PublicApi() {}

  /** Lines like {@code shop.Order: public int getCount()}. */
  static SortedSet<String> of(GeneratedClasses classes, String javaPackage) {
    PublicApi api = new PublicApi();
    for (Class<?> type : classes.in(javaPackage)) {
      if (visible(type)) {
        api.describe(type);
      }
    }
    return api.lines;
  }

  private static boolean visible(Class<?> type) {
    return visible(type.getModifiers())
        && (type.getDeclaringClass() == null || visible(type.getDeclaringClass()));
  }

  private static boolean visible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private void describe(Class<?> type) {
    add(type, deprecated(type) + type.toGenericString().replace(type.getTypeName(), "").strip());
    if (type.getGenericSuperclass() != null) {
      add(type, "extends " + type.getGenericSuperclass().getTypeName());
    }
    for (var parent : type.getGenericInterfaces()) {
      add(type, "implements " + parent.getTypeName());
    }
    for (Field field : type.getDeclaredFields()) {
      if (visible(field.getModifiers()) && !field.isSynthetic()) {
        member(type, field, field.toGenericString());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (visible(constructor.getModifiers()) && !constructor.isSynthetic()) {
        member(type, constructor, constructor.toGenericString());
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (visible(method.getModifiers()) && !method.isSynthetic()) {
        member(type, method, method.toGenericString());
      }
    }
    constants(type);
  }

  private void constants(Class<?> type) {
    if (type.isEnum()) {
      // Their order is that of EnumMap, EnumSet and ordinal().
      add(type, "constants " + List.of(type.getEnumConstants()));
    }
  }

  private void member(Class<?> type, AnnotatedElement element, String text) {
    // A type within it is written with a dollar, so only the member's own name begins like this.
    add(type, deprecated(element) + text.replace(type.getTypeName() + ".", ""));
  }

  private static String deprecated(AnnotatedElement element) {
    return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
  }

  private void add(Class<?> type, String line) {
    lines.add(type.getName() + ": " + line);
  }
}
