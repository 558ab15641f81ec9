package io.kite.interop.property;

import io.kite.interop.property.Struct.Field;
import io.kite.interop.property.Struct.Kind;
import io.kite.interop.property.Struct.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.thrift.TBase;
import org.apache.thrift.TEnum;
import org.apache.thrift.TFieldIdEnum;

/**
 * What a reader has to make of a value, found without bytes: the fields that both schemas have are
 * copied, the others are as the reader's constructor leaves them.
 */
record Projection(SchemaClasses from, SchemaClasses to) {

  TBase<?, ?> of(TBase<?, ?> value, String name) {
    Struct source = from.schema().struct(name).orElseThrow();
    Struct target = to.schema().struct(name).orElseThrow();
    Map<Field, Object> copied = new LinkedHashMap<>();
    for (Field field : target.fields()) {
      if (source.fields().contains(field) && isWritten(value, source, field)) {
        copied.put(field, copy(get(value, from.id(source, field)), field.type()));
      }
    }
    return to.make(target, copied);
  }

  /** A number is written even when nobody has set it, unless it is optional. */
  private boolean isWritten(TBase<?, ?> value, Struct struct, Field field) {
    boolean always =
        field.requirement() != Requirement.OPTIONAL
            && field.type().real() instanceof Type.Base base
            && base.isPrimitive()
            && struct.kind() != Kind.UNION
            && struct.kind() != Kind.RESULT;
    return always || isSet(value, from.id(struct, field));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static boolean isSet(TBase value, TFieldIdEnum field) {
    return value.isSet(field);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object get(TBase value, TFieldIdEnum field) {
    return value.getFieldValue(field);
  }

  private Object copy(Object value, Type type) {
    Type real = type.real();
    if (real instanceof Type.EnumType enumType) {
      return to.constant(enumType, ((TEnum) value).getValue());
    } else if (real instanceof Type.StructType struct) {
      return of((TBase<?, ?>) value, struct.name());
    } else if (real instanceof Type.ListOf list) {
      List<Object> copy = new ArrayList<>();
      ((Collection<?>) value).forEach(element -> copy.add(copy(element, list.element())));
      return copy;
    } else if (real instanceof Type.SetOf set) {
      Collection<Object> copy = new LinkedHashSet<>();
      ((Collection<?>) value).forEach(element -> copy.add(copy(element, set.element())));
      return copy;
    } else if (real instanceof Type.MapOf map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      ((Map<?, ?>) value)
          .forEach((key, element) -> copy.put(copy(key, map.key()), copy(element, map.value())));
      return copy;
    }
    return value;
  }
}
