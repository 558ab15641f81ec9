package io.kite.schema;

import org.apache.thrift.TBase;
import org.apache.thrift.TFieldIdEnum;
import org.apache.thrift.meta_data.FieldMetaData;
import org.jspecify.annotations.Nullable;

/** Fills an argument struct from a method's parameters, which have the order of its fields. */
final class Arguments {
  private Arguments() {}

  @SuppressWarnings({
    "rawtypes",
    "unchecked"
  }) // TBase is generic in its own field enum, which is different for every method
  static TBase<?, ?> of(TBase empty, @Nullable Object @Nullable [] values) {
    if (values != null) {
      int next = 0;
      for (Object field : FieldMetaData.getStructMetaDataMap(empty.getClass()).keySet()) {
        empty.setFieldValue((TFieldIdEnum) field, values[next++]);
      }
    }
    return empty;
  }
}
