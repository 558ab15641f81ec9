package io.kite.compiler.java;

import io.kite.compiler.java.StructModel.Role;
import io.kite.compiler.model.ModelException;
import io.kite.compiler.model.Program;
import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.StructRef;
import io.kite.compiler.model.Types;
import io.kite.compiler.model.Value;
import io.kite.compiler.model.Values;
import io.kite.compiler.tree.ConstValue;
import io.kite.compiler.tree.Definition.Struct;
import io.kite.compiler.tree.Definition.Struct.Kind;
import io.kite.compiler.tree.Field;
import io.kite.compiler.tree.Field.Requirement;
import io.kite.compiler.tree.Function;
import io.kite.compiler.tree.Name;
import io.kite.compiler.tree.TypeTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the models of classes out of a file that has passed the check. */
final class StructModels {
  private final Program program;
  private final JavaOptions options;

  StructModels(Program program, JavaOptions options) {
    this.program = program;
    this.options = options;
  }

  StructModel struct(Struct tree) {
    String name = tree.name().text();
    List<StructField> fields = fields(tree.fields(), tree.kind());
    return new StructModel(
        JavaNames.type(name),
        name,
        Role.of(tree.kind()),
        tree.doc(),
        tree.annotations(),
        // Of a union at most one is set, whatever the IDL says of it.
        tree.kind() == Kind.UNION ? with(Requirement.OPTIONAL, fields) : fields);
  }

  StructModel arguments(Function function) {
    String name = function.name().text() + "_args";
    // Thrift has no optional arguments: the word is read and ignored.
    List<StructField> fields =
        fields(function.arguments(), Kind.STRUCT).stream()
            .map(field -> field.optional() ? field.with(Requirement.DEFAULT) : field)
            .toList();
    return new StructModel(name, name, Role.ARGUMENTS, null, List.of(), fields);
  }

  StructModel result(Function function) {
    String name = function.name().text() + "_result";
    List<Field> trees = new ArrayList<>();
    TypeTree type = function.result();
    if (type != null) {
      trees.add(success(type));
    }
    trees.addAll(function.exceptions());
    List<StructField> fields = with(Requirement.DEFAULT, fields(trees, Kind.STRUCT));
    return new StructModel(name, name, Role.RESULT, null, List.of(), fields);
  }

  private static Field success(TypeTree type) {
    Name name = new Name("success", type.position());
    return new Field(
        null, 0, Requirement.DEFAULT, type, false, name, null, Field.Xsd.NONE, List.of());
  }

  private static List<StructField> with(Requirement requirement, List<StructField> fields) {
    return fields.stream().map(field -> field.with(requirement)).toList();
  }

  private List<StructField> fields(List<Field> trees, Kind kind) {
    List<FieldNames> names = names(trees, kind);
    List<StructField> fields = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      Field tree = trees.get(i);
      ThriftType type = type(tree.type());
      Value value = value(tree.value(), type);
      fields.add(
          new StructField(
              names.get(i),
              tree.id(),
              tree.requirement(),
              type,
              value,
              tree.doc(),
              tree.annotations(),
              Types.annotations(program, tree.type())));
    }
    return List.copyOf(fields);
  }

  private List<FieldNames> names(List<Field> trees, Kind kind) {
    return FieldNames.of(
        trees,
        kind,
        NameStyle.of(options),
        (field, names) -> AccessorNames.of(type(field.type()), names, kind, wrapped(field)));
  }

  private boolean wrapped(Field field) {
    return field.requirement() == Requirement.OPTIONAL && options.has(JavaOption.OPTION_TYPE);
  }

  /** The names that the fields of any struct have, by those in the IDL. */
  static Map<String, FieldNames> names(StructRef struct, JavaOptions options) {
    return new StructModels(struct.program(), options)
        .names(struct.tree().fields(), struct.tree().kind()).stream()
            .collect(Collectors.toMap(FieldNames::idl, names -> names));
  }

  ThriftType type(TypeTree tree) {
    try {
      return Types.resolve(program, tree);
    } catch (ModelException e) {
      throw new IllegalStateException("not checked", e);
    }
  }

  private @Nullable Value value(@Nullable ConstValue tree, ThriftType type) {
    try {
      return tree == null ? null : Values.resolve(program, tree, type);
    } catch (ModelException e) {
      throw new IllegalStateException("not checked", e);
    }
  }
}
