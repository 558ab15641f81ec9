package io.kite.compiler.model;

import io.kite.compiler.diagnostic.Diagnostics;
import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.tree.Annotation;
import io.kite.compiler.tree.ConstValue;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.EnumValue;
import io.kite.compiler.tree.Field;
import io.kite.compiler.tree.Header;
import io.kite.compiler.tree.Name;
import io.kite.compiler.tree.TypeTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that a file must keep so that its names and values mean something. */
public final class Checker {
  private final Program program;
  private final Diagnostics diagnostics;
  private final ServiceChecker services;

  public Checker(Program program, Diagnostics diagnostics) {
    this.program = program;
    this.diagnostics = diagnostics;
    this.services = new ServiceChecker(this, program);
  }

  public void check() {
    for (Header header : program.document().headers()) {
      if (header instanceof Header.Namespace namespace) {
        annotations(namespace.annotations());
      }
    }
    // Constants have a class of their own, so a type may be called like one.
    Unique types = new Unique("name");
    Unique constants = new Unique("constant");
    for (Definition definition : program.document().definitions()) {
      if (definition instanceof Definition.Const constant) {
        constants.add(constant.name());
        value(constant.value(), type(constant.type()));
      } else {
        types.add(definition.name());
        check(definition);
      }
    }
  }

  private void check(Definition definition) {
    if (definition instanceof Definition.Typedef typedef) {
      type(typedef.type());
    } else if (definition instanceof Definition.EnumType type) {
      values(type);
    } else if (definition instanceof Definition.Struct struct) {
      fields(struct.fields());
    } else if (definition instanceof Definition.Service service) {
      services.check(service);
    }
  }

  private void values(Definition.EnumType type) {
    Unique names = new Unique("enum value");
    Map<Integer, EnumValue> numbers = new HashMap<>();
    for (EnumValue value : type.values()) {
      names.add(value.name());
      EnumValue other = numbers.putIfAbsent(value.value(), value);
      if (other != null) {
        warning(
            value.name().position(),
            "'%s' is %d as '%s' is: on the wire it is read as that"
                .formatted(value.name(), value.value(), other.name()));
      }
    }
  }

  void fields(List<Field> fields) {
    Unique names = new Unique("field");
    Map<Integer, Field> ids = new HashMap<>();
    for (Field field : fields) {
      names.add(field.name());
      Field other = ids.putIfAbsent(field.id(), field);
      if (other != null) {
        error(
            field.name().position(),
            "field '%s' has the id %d of field '%s'"
                .formatted(field.name(), field.id(), other.name()));
      }
      ThriftType type = type(field.type());
      if (type != null
          && type.real() instanceof ThriftType.ListType list
          && list.element().is(Base.I8)) {
        warning(field.type().position(), "a list of i8 is slow and large: binary holds bytes");
      }
      if (field.value() != null) {
        value(field.value(), type);
      }
    }
  }

  /** Those that are Kite's own. */
  void annotations(List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      try {
        CallSettings.check(annotation);
      } catch (ModelException e) {
        report(e);
      }
    }
  }

  /** {@code null} when it is unknown, which is then reported. */
  @Nullable ThriftType type(TypeTree tree) {
    try {
      return Types.resolve(program, tree);
    } catch (ModelException e) {
      report(e);
      return null;
    }
  }

  private void value(ConstValue value, @Nullable ThriftType type) {
    if (type != null) {
      try {
        Values.resolve(program, value, type);
      } catch (ModelException e) {
        report(e);
      }
    }
  }

  Unique unique(String what) {
    return new Unique(what);
  }

  void error(Position position, String message) {
    diagnostics.error(program.source(), position, message);
  }

  void warning(Position position, String message) {
    diagnostics.warning(program.source(), position, message);
  }

  void report(ModelException e) {
    error(e.position(), String.valueOf(e.getMessage()));
  }

  /** Names of one kind, each to be declared once. */
  final class Unique {
    private final String what;
    private final Map<String, Name> seen = new HashMap<>();

    private Unique(String what) {
      this.what = what;
    }

    void add(Name name) {
      Name first = seen.putIfAbsent(name.text(), name);
      if (first != null) {
        error(
            name.position(),
            "%s '%s' is declared twice, first at %s".formatted(what, name, first.position()));
      }
    }
  }
}
