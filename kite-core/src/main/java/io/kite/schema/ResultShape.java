package io.kite.schema;

import io.kite.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.TFieldIdEnum;
import org.apache.thrift.meta_data.FieldMetaData;
import org.apache.thrift.meta_data.StructMetaData;
import org.jspecify.annotations.Nullable;

/**
 * Where a result struct keeps its value and its exceptions, learnt once from the metadata that both
 * compilers write. Field 0 is the value by Thrift's convention; every other field is a declared
 * exception.
 */
@SuppressWarnings({
  "rawtypes",
  "unchecked"
}) // TBase is generic in its own field enum, which is different for every method
final class ResultShape {
  private final @Nullable TFieldIdEnum success;
  private final TFieldIdEnum[] exceptions;
  private final Class<?>[] exceptionTypes;

  private ResultShape(
      @Nullable TFieldIdEnum success, List<TFieldIdEnum> exceptions, List<Class<?>> types) {
    this.success = success;
    this.exceptions = exceptions.toArray(new TFieldIdEnum[0]);
    this.exceptionTypes = types.toArray(new Class<?>[0]);
  }

  static ResultShape of(TBase result) {
    TFieldIdEnum success = null;
    List<TFieldIdEnum> exceptions = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    Map<TFieldIdEnum, FieldMetaData> fields = FieldMetaData.getStructMetaDataMap(result.getClass());
    for (Map.Entry<TFieldIdEnum, FieldMetaData> field : fields.entrySet()) {
      if (field.getKey().getThriftFieldId() == 0) {
        success = field.getKey();
      } else {
        exceptions.add(field.getKey());
        types.add(((StructMetaData) field.getValue().valueMetaData).structClass);
      }
    }
    return new ResultShape(success, exceptions, types);
  }

  Reply read(TBase result, String method) {
    if (success != null && result.isSet(success)) {
      return Reply.value(result.getFieldValue(success));
    }
    for (TFieldIdEnum field : exceptions) {
      if (result.isSet(field)) {
        return Reply.declared((TException) result.getFieldValue(field));
      }
    }
    return success == null ? Reply.Value.VOID : Reply.rejected(missing(method));
  }

  TBase write(TBase result, Reply.Value reply) {
    // A handler that returned null leaves the field unset, as with libthrift: the caller hears of a
    // missing result.
    if (success != null && reply.value() != null) {
      result.setFieldValue(success, reply.value());
    }
    return result;
  }

  @Nullable TBase write(ThriftMethod method, TException thrown) {
    int field = fieldOf(thrown);
    if (field < 0) {
      return null;
    }
    TBase result = method.newResult();
    result.setFieldValue(exceptions[field], thrown);
    return result;
  }

  boolean declares(TException thrown) {
    return fieldOf(thrown) >= 0;
  }

  private int fieldOf(TException thrown) {
    for (int i = 0; i < exceptionTypes.length; i++) {
      if (exceptionTypes[i].isInstance(thrown)) {
        return i;
      }
    }
    return -1;
  }

  private static TApplicationException missing(String method) {
    return new TApplicationException(
        TApplicationException.MISSING_RESULT, method + " failed: unknown result");
  }
}
