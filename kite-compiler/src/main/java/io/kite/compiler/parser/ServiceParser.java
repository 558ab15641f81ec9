package io.kite.compiler.parser;

import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Doc;
import io.kite.compiler.tree.Field;
import io.kite.compiler.tree.Function;
import io.kite.compiler.tree.Name;
import io.kite.compiler.tree.TypeTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Services and their functions. */
final class ServiceParser {
  private final Tokens tokens;
  private final TypeParser types;

  ServiceParser(Tokens tokens) {
    this.tokens = tokens;
    this.types = new TypeParser(tokens);
  }

  Definition service(@Nullable Doc doc) throws SyntaxError {
    Name name = tokens.declaredName("the service's name");
    Name parent = tokens.accept("extends") ? tokens.name("the extended service's name") : null;
    tokens.expect("{");
    List<Function> functions = new ArrayList<>();
    while (!tokens.accept("}")) {
      int start = tokens.index();
      try {
        functions.add(function());
      } catch (SyntaxError error) {
        tokens.report(error);
        Recovery.toNextMember(tokens, start, "}");
      }
    }
    return new Definition.Service(doc, name, parent, List.copyOf(functions), types.annotations());
  }

  private Function function() throws SyntaxError {
    if (tokens.atEnd()) {
      throw tokens.expected("a function or '}'");
    }
    Doc doc = tokens.peek().doc();
    boolean oneway = tokens.accept("oneway") || tokens.accept("async");
    TypeTree result = tokens.accept("void") ? null : types.type();
    Name name = tokens.declaredName("the function's name");
    tokens.expect("(");
    List<Field> arguments = new FieldParser(tokens).fields(")");
    List<Field> exceptions = List.of();
    if (tokens.accept("throws")) {
      tokens.expect("(");
      exceptions = new FieldParser(tokens).fields(")");
    }
    Function function =
        new Function(doc, oneway, result, name, arguments, exceptions, types.annotations());
    tokens.separator();
    return function;
  }
}
