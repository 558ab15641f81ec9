package io.kite.interop.property;

import io.kite.interop.differential.GeneratedClasses;
import io.kite.interop.property.Struct.Field;
import java.util.Arrays;
import java.util.Map;
import org.apache.thrift.TBase;
import org.apache.thrift.TEnum;
import org.apache.thrift.TFieldIdEnum;

/** The Java classes of a schema. */
record SchemaClasses(Schema schema, GeneratedClasses generated) {
  Class<?> load(String name) {
    return generated.load("property." + schema.name() + "." + name);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  TBase<?, ?> make(Struct struct, Map<Field, Object> values) {
    try {
      TBase made = (TBase) load(struct.name()).getConstructor().newInstance();
      for (Map.Entry<Field, Object> entry : values.entrySet()) {
        made.setFieldValue(id(struct, entry.getKey()), entry.getValue());
      }
      return made;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(struct.name(), e);
    }
  }

  /** {@code _Fields}, whose order is that of the IDL. */
  TFieldIdEnum id(Struct struct, Field field) {
    Object[] ids = load(struct.name() + "$_Fields").getEnumConstants();
    return (TFieldIdEnum) ids[struct.fields().indexOf(field)];
  }

  Object constant(Type.EnumType type, int number) {
    return Arrays.stream(load(type.name()).getEnumConstants())
        .filter(constant -> ((TEnum) constant).getValue() == number)
        .findFirst()
        .orElseThrow();
  }
}
