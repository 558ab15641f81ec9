package io.kite.compiler.java;

import io.kite.compiler.diagnostic.Diagnostics;
import io.kite.compiler.java.StructModel.Role;
import io.kite.compiler.model.Program;
import io.kite.compiler.tree.Definition;
import java.util.ArrayList;
import java.util.List;

/** Java for one file that has passed the check: a class for each definition. */
public final class JavaGenerator {
  private JavaGenerator() {}

  /** Reports what is good Thrift but cannot be said in Java. */
  public static void check(Program program, JavaOptions options, Diagnostics diagnostics) {
    new JavaChecker(program, options, diagnostics).check();
  }

  public static List<JavaFile> generate(Program program, JavaOptions options) {
    Target target = Target.of(program, options);
    List<JavaFile> files = new ArrayList<>();
    List<Definition.Const> constants = new ArrayList<>();
    for (Definition definition : program.document().definitions()) {
      if (definition instanceof Definition.Const constant) {
        constants.add(constant);
      } else if (definition instanceof Definition.EnumType tree) {
        files.add(EnumWriter.write(target, tree));
      } else if (definition instanceof Definition.Struct tree) {
        StructModel struct = new StructModels(program, options).struct(tree);
        files.add(
            struct.role() == Role.UNION
                ? UnionWriter.write(target, struct)
                : StructWriter.write(target, struct));
      } else if (definition instanceof Definition.Service tree) {
        files.add(ServiceWriter.write(target, ServiceModel.of(program, options, tree)));
      }
    }
    if (!constants.isEmpty()) {
      files.add(ConstantsWriter.write(target, constants));
    }
    return files;
  }
}
