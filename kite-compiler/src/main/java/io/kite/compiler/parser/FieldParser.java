package io.kite.compiler.parser;

import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.parser.Token.Kind;
import io.kite.compiler.tree.ConstValue;
import io.kite.compiler.tree.Doc;
import io.kite.compiler.tree.Field;
import io.kite.compiler.tree.Field.Requirement;
import io.kite.compiler.tree.Field.Xsd;
import io.kite.compiler.tree.Name;
import io.kite.compiler.tree.TypeTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one struct, or the arguments or exceptions of one function. */
final class FieldParser {
  private final Tokens tokens;
  private final TypeParser types;
  private final ValueParser values;
  private int nextAutomaticId = -1;

  FieldParser(Tokens tokens) {
    this.tokens = tokens;
    this.types = new TypeParser(tokens);
    this.values = new ValueParser(tokens);
  }

  /** Up to and with {@code close}; after a field that cannot be read it goes on with the next. */
  List<Field> fields(String close) throws SyntaxError {
    List<Field> fields = new ArrayList<>();
    while (!tokens.accept(close)) {
      int start = tokens.index();
      try {
        fields.add(field(close));
      } catch (SyntaxError error) {
        tokens.report(error);
        Recovery.toNextMember(tokens, start, close);
      }
    }
    return List.copyOf(fields);
  }

  private Field field(String close) throws SyntaxError {
    Token first = tokens.peek();
    if (first.kind() == Kind.END) {
      throw tokens.expected("a field or '" + close + "'");
    }
    Doc doc = first.doc();
    boolean withoutId = first.kind() != Kind.INT;
    int id = withoutId ? nextAutomaticId-- : id();
    Requirement requirement = requirement();
    TypeTree type = types.type();
    boolean reference = tokens.accept("&");
    Name name = name();
    if (withoutId) {
      tokens.warning(
          first.position(), "this field has no id: readers and writers must agree on its place");
    }
    ConstValue value = tokens.accept("=") ? values.value() : null;
    Xsd xsd = xsd();
    Field field =
        new Field(doc, id, requirement, type, reference, name, value, xsd, types.annotations());
    tokens.separator();
    return field;
  }

  private int id() throws SyntaxError {
    Position position = tokens.peek().position();
    int id = values.integer32("a field's id");
    tokens.expect(":");
    if (id <= 0) {
      int automatic = nextAutomaticId--;
      if (id != automatic) {
        tokens.warning(position, "an id must be positive: " + automatic + " is taken for " + id);
      }
      return automatic;
    }
    if (id > Short.MAX_VALUE) {
      tokens.error(position, "a field's id is at most " + Short.MAX_VALUE);
    }
    return id;
  }

  private Requirement requirement() {
    if (tokens.accept("required")) {
      return Requirement.REQUIRED;
    }
    return tokens.accept("optional") ? Requirement.OPTIONAL : Requirement.DEFAULT;
  }

  private Name name() throws SyntaxError {
    Token token = tokens.peek();
    if (token.kind() == Kind.KEYWORD && Keywords.mayNameField(token.text())) {
      tokens.next();
      return new Name(token.text(), token.position());
    }
    return tokens.declaredName("the field's name");
  }

  private Xsd xsd() throws SyntaxError {
    boolean optional = tokens.accept("xsd_optional");
    boolean nillable = tokens.accept("xsd_nillable");
    List<Field> attributes = attributes();
    return optional || nillable || attributes != null
        ? new Xsd(optional, nillable, attributes == null ? List.of() : attributes)
        : Xsd.NONE;
  }

  private @Nullable List<Field> attributes() throws SyntaxError {
    if (!tokens.accept("xsd_attrs")) {
      return null;
    }
    tokens.expect("{");
    tokens.enter();
    try {
      return new FieldParser(tokens).fields("}");
    } finally {
      tokens.leave();
    }
  }
}
