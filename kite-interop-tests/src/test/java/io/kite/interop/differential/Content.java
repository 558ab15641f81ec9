package io.kite.interop.differential;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.thrift.Option;
import org.apache.thrift.TBase;
import org.apache.thrift.TEnum;
import org.apache.thrift.TFieldIdEnum;
import org.apache.thrift.TUnion;

/** What is in a value, as a text that is the same for equal values of both compilers' classes. */
public final class Content {
  private Content() {}

  public static String of(Object value) throws ReflectiveOperationException {
    if (value instanceof TEnum constant) {
      return constant + "=" + constant.getValue();
    } else if (value instanceof TBase<?, ?> struct) {
      return struct(struct);
    } else if (value instanceof Option<?> option) {
      return option.isDefined() ? "some " + of(option.get()) : "none";
    } else if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? "some " + of(optional.get()) : "none";
    } else if (value instanceof ByteBuffer bytes) {
      byte[] copy = new byte[bytes.remaining()];
      bytes.duplicate().get(copy);
      return of(copy);
    } else if (value instanceof byte[] bytes) {
      return "0x" + HexFormat.of().formatHex(bytes);
    } else if (value instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        entries.add(of(entry.getKey()) + ": " + of(entry.getValue()));
      }
      return entries.stream().sorted().toList().toString();
    } else if (value instanceof Collection<?> collection) {
      List<String> elements = new ArrayList<>();
      for (Object element : collection) {
        elements.add(of(element));
      }
      return value instanceof Set ? elements.stream().sorted().toList() + "" : elements + "";
    }
    return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
  }

  /** What is not set has a value all the same: that of a default, or zero. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static String struct(TBase struct) throws ReflectiveOperationException {
    StringBuilder text = new StringBuilder(struct.getClass().getName()).append('{');
    boolean union = struct instanceof TUnion;
    for (TFieldIdEnum field : RandomValues.fields(struct.getClass())) {
      boolean set = struct.isSet(field);
      if (set || !union) {
        text.append(field.getFieldName())
            .append(set ? "=" : " unset ")
            .append(of(struct.getFieldValue(field)))
            .append(", ");
      }
    }
    return text.append('}').toString();
  }
}
