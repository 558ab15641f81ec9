package io.kite.interop.differential;

import java.util.Map;
import java.util.TreeMap;
import org.apache.thrift.TFieldIdEnum;
import org.apache.thrift.meta_data.EnumMetaData;
import org.apache.thrift.meta_data.FieldMetaData;
import org.apache.thrift.meta_data.FieldValueMetaData;
import org.apache.thrift.meta_data.ListMetaData;
import org.apache.thrift.meta_data.MapMetaData;
import org.apache.thrift.meta_data.SetMetaData;
import org.apache.thrift.meta_data.StructMetaData;

/** Describes a struct's {@code metaDataMap}, a line for each field. */
final class MetaData {
  private MetaData() {}

  static String of(Class<?> type) throws ReflectiveOperationException {
    Map<?, ?> map = (Map<?, ?>) type.getField("metaDataMap").get(null);
    StringBuilder text = new StringBuilder(type.getName()).append('\n');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      TFieldIdEnum field = (TFieldIdEnum) entry.getKey();
      FieldMetaData data = (FieldMetaData) entry.getValue();
      text.append(
          "  %s %d %s: %s %s %s %s%n"
              .formatted(
                  field,
                  field.getThriftFieldId(),
                  field.getFieldName(),
                  data.fieldName,
                  data.requirementType,
                  value(data.valueMetaData),
                  new TreeMap<>(data.getFieldAnnotations())));
    }
    return text.toString();
  }

  private static String value(FieldValueMetaData data) {
    return "%s %s%s%s(%s)"
        .formatted(
            data.getClass().getSimpleName(),
            data.type,
            data.isTypedef() ? " called " + data.getTypedefName() : "",
            data.isBinary() ? " binary" : "",
            inner(data));
  }

  private static String inner(FieldValueMetaData data) {
    if (data instanceof EnumMetaData constant) {
      return constant.enumClass.getName();
    } else if (data instanceof StructMetaData struct) {
      return struct.structClass.getName();
    } else if (data instanceof ListMetaData list) {
      return value(list.elemMetaData);
    } else if (data instanceof SetMetaData set) {
      return value(set.elemMetaData);
    } else if (data instanceof MapMetaData map) {
      return value(map.keyMetaData) + ", " + value(map.valueMetaData);
    }
    return "";
  }
}
