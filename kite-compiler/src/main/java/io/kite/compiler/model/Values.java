package io.kite.compiler.model;

import io.kite.compiler.diagnostic.Suggestion;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.model.ThriftType.StructRef;
import io.kite.compiler.tree.ConstValue;
import io.kite.compiler.tree.EnumValue;
import io.kite.compiler.tree.Field;
import java.util.ArrayList;
import java.util.List;

/** Fits values to the types that they are declared with. */
public final class Values {
  private static final int MAX_DEPTH = 64;

  /** A few constants that each name the one before twice make a value that no memory holds. */
  private static final int MAX_PARTS = 1_000_000;

  private int depth;
  private int parts;

  private Values() {}

  public static Value resolve(Program program, ConstValue value, ThriftType type)
      throws ModelException {
    return new Values().value(program, value, type);
  }

  private Value value(Program program, ConstValue value, ThriftType type) throws ModelException {
    // Constants that refer to each other in a circle end here too.
    if (++depth > MAX_DEPTH) {
      throw new ModelException(
          value.position(),
          "this value refers to itself, or is nested more than " + MAX_DEPTH + " levels deep");
    }
    if (++parts > MAX_PARTS) {
      throw new ModelException(
          value.position(), "too large a value: more than " + MAX_PARTS + " parts");
    }
    Value resolved = resolved(program, value, type.real());
    depth--;
    return resolved;
  }

  private Value resolved(Program program, ConstValue value, ThriftType type) throws ModelException {
    if (value instanceof ConstValue.Reference reference) {
      return reference(program, reference, type);
    } else if (type instanceof Base base) {
      return Scalars.fit(value, base);
    } else if (type instanceof EnumRef ref) {
      return enumConstant(value, ref);
    } else if (type instanceof StructRef ref && value instanceof ConstValue.MapValue map) {
      return struct(program, map, ref);
    } else if (type instanceof ThriftType.MapType mapType
        && value instanceof ConstValue.MapValue map) {
      return map(program, map, mapType);
    } else if (value instanceof ConstValue.ListValue list) {
      return elements(program, list, type);
    } else if (isEmptyMap(value) && type.isContainer()) {
      return new Value.Elements(List.of());
    }
    throw Scalars.mismatch(value, TypeNames.of(type));
  }

  private Value elements(Program program, ConstValue.ListValue list, ThriftType type)
      throws ModelException {
    ThriftType element;
    if (type instanceof ThriftType.ListType listType) {
      element = listType.element();
    } else if (type instanceof ThriftType.SetType setType) {
      element = setType.element();
    } else if (type instanceof ThriftType.MapType && list.elements().isEmpty()) {
      return new Value.Entries(List.of());
    } else {
      throw Scalars.mismatch(list, TypeNames.of(type));
    }
    List<Value> values = new ArrayList<>();
    for (ConstValue value : list.elements()) {
      values.add(value(program, value, element));
    }
    return new Value.Elements(values);
  }

  private Value map(Program program, ConstValue.MapValue map, ThriftType.MapType type)
      throws ModelException {
    List<Value.Entry> entries = new ArrayList<>();
    for (ConstValue.Entry entry : map.entries()) {
      Value key = value(program, entry.key(), type.key());
      entries.add(new Value.Entry(key, value(program, entry.value(), type.value())));
    }
    return new Value.Entries(entries);
  }

  private Value struct(Program program, ConstValue.MapValue map, StructRef type)
      throws ModelException {
    List<Value.FieldValue> fields = new ArrayList<>();
    for (ConstValue.Entry entry : map.entries()) {
      if (!(entry.key() instanceof ConstValue.Text name)) {
        throw new ModelException(entry.key().position(), "expected a field's name as a string");
      }
      Field field = field(type, name);
      ThriftType fieldType = Types.resolve(type.program(), field.type());
      Value value = value(program, entry.value(), fieldType);
      fields.add(new Value.FieldValue(field, fieldType, value));
    }
    return new Value.StructValue(type, fields);
  }

  private static Field field(StructRef type, ConstValue.Text name) throws ModelException {
    List<Field> fields = type.tree().fields();
    for (Field field : fields) {
      if (field.name().text().equals(name.value())) {
        return field;
      }
    }
    List<String> names = fields.stream().map(field -> field.name().text()).toList();
    throw new ModelException(
        name.position(),
        "'%s' has no field '%s'".formatted(type.tree().name(), name.value())
            + Suggestion.of(name.value(), names));
  }

  private static Value enumConstant(ConstValue value, EnumRef type) throws ModelException {
    if (!(value instanceof ConstValue.IntValue number)) {
      throw Scalars.mismatch(value, TypeNames.of(type));
    }
    for (EnumValue constant : type.tree().values()) {
      if (constant.value() == number.value()) {
        return new Value.EnumConstant(type, constant);
      }
    }
    throw new ModelException(
        value.position(),
        "enum '%s' has no value %d".formatted(type.tree().name(), number.value()));
  }

  @SuppressWarnings("ReferenceEquality") // that very enum; one of another file may read alike
  private Value reference(Program program, ConstValue.Reference reference, ThriftType type)
      throws ModelException {
    ValueLookup found = ValueLookup.of(program, reference.name(), type);
    if (found instanceof ValueLookup.ConstantFound constant) {
      return value(constant.program(), constant.tree().value(), type);
    }
    ValueLookup.EnumFound constant = (ValueLookup.EnumFound) found;
    if (type instanceof EnumRef expected && expected.tree() == constant.type().tree()) {
      return new Value.EnumConstant(constant.type(), constant.constant());
    }
    // An enum's value may stand for its number.
    ConstValue number = new ConstValue.IntValue(reference.position(), constant.constant().value());
    if (type instanceof EnumRef) {
      throw new ModelException(
          reference.position(),
          "expected a value of %s, found one of enum '%s'"
              .formatted(TypeNames.of(type), constant.type().tree().name()));
    }
    return resolved(program, number, type);
  }

  private static boolean isEmptyMap(ConstValue value) {
    return value instanceof ConstValue.MapValue map && map.entries().isEmpty();
  }
}
