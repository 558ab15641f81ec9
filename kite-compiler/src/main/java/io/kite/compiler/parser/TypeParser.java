package io.kite.compiler.parser;

import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.parser.Token.Kind;
import io.kite.compiler.tree.Annotation;
import io.kite.compiler.tree.Name;
import io.kite.compiler.tree.TypeTree;
import java.util.ArrayList;
import java.util.List;

/** Types, and the annotations that follow them. */
final class TypeParser {
  private final Tokens tokens;

  TypeParser(Tokens tokens) {
    this.tokens = tokens;
  }

  TypeTree type() throws SyntaxError {
    Token token = tokens.peek();
    if (token.kind() == Kind.NAME) {
      return new TypeTree.Named(tokens.name("a type"));
    }
    if (token.kind() == Kind.KEYWORD && Keywords.BASE_TYPES.contains(token.text())) {
      tokens.next();
      String keyword = token.text().equals("byte") ? "i8" : token.text();
      return new TypeTree.Base(token.position(), keyword, annotations());
    }
    tokens.enter();
    try {
      return container();
    } finally {
      tokens.leave();
    }
  }

  private TypeTree container() throws SyntaxError {
    Position position = tokens.peek().position();
    if (tokens.accept("map")) {
      cppType();
      tokens.expect("<");
      TypeTree key = type();
      tokens.expect(",");
      TypeTree value = type();
      tokens.expect(">");
      return new TypeTree.MapOf(position, key, value, annotations());
    }
    if (tokens.accept("set")) {
      return new TypeTree.SetOf(position, element(), annotations());
    }
    if (tokens.accept("list")) {
      TypeTree element = element();
      // The old place of the word.
      cppType();
      return new TypeTree.ListOf(position, element, annotations());
    }
    throw tokens.expected("a type");
  }

  private TypeTree element() throws SyntaxError {
    cppType();
    tokens.expect("<");
    TypeTree element = type();
    tokens.expect(">");
    return element;
  }

  private void cppType() throws SyntaxError {
    if (tokens.accept("cpp_type")) {
      tokens.literal("the C++ type as a string");
    }
  }

  List<Annotation> annotations() throws SyntaxError {
    List<Annotation> annotations = new ArrayList<>();
    if (tokens.accept("(")) {
      while (!tokens.accept(")")) {
        Name name = tokens.name("an annotation's name or ')'");
        String value =
            tokens.accept("=") ? tokens.literal("the annotation's value as a string") : "1";
        annotations.add(new Annotation(name, value));
        tokens.separator();
      }
    }
    return List.copyOf(annotations);
  }
}
