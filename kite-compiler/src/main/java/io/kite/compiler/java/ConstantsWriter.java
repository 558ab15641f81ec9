package io.kite.compiler.java;

import io.kite.compiler.model.ModelException;
import io.kite.compiler.model.Program;
import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.Types;
import io.kite.compiler.model.Value;
import io.kite.compiler.model.Values;
import io.kite.compiler.tree.Definition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The class that holds the constants of a file. */
final class ConstantsWriter {
  private final Program program;
  private final ClassFile file;
  private final SourceWriter out;
  private final ValueWriter values;

  private ConstantsWriter(Program program, ClassFile file) {
    this.program = program;
    this.file = file;
    this.out = file.out();
    this.values = new ValueWriter(out, file.types(), true);
  }

  static JavaFile write(Target target, List<Definition.Const> constants) {
    Set<String> names =
        constants.stream()
            .map(constant -> JavaNames.identifier(constant.name().text()))
            .collect(Collectors.toSet());
    String className = target.program().name() + "Constants";
    ClassFile file = new ClassFile(target, className, names);
    file.annotate(false);
    file.out().open("public class {name} {", "name", className);
    ConstantsWriter writer = new ConstantsWriter(target.program(), file);
    constants.forEach(writer::write);
    file.out().close();
    return file.finish();
  }

  private void write(Definition.Const constant) {
    ThriftType type;
    Value value;
    try {
      type = Types.resolve(program, constant.type());
      value = Values.resolve(program, constant.value(), type);
    } catch (ModelException e) {
      throw new IllegalStateException("not checked", e);
    }
    out.blank();
    file.javadoc(constant.doc());
    String name = JavaNames.identifier(constant.name().text());
    String declaration = "public static final " + file.types().name(type) + " " + name;
    if (type.isContainer() || type.real() instanceof ThriftType.StructRef) {
      out.lines(declaration + ";").open("static {");
      out.lines(name + " = " + values.expression(value, type) + ";");
      out.close();
    } else {
      out.lines(declaration + " = " + values.expression(value, type) + ";");
    }
  }
}
