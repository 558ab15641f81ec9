package io.kite.compiler.parser;

import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.diagnostic.Suggestion;
import io.kite.compiler.tree.ConstValue;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Definition.Struct.Kind;
import io.kite.compiler.tree.Doc;
import io.kite.compiler.tree.EnumValue;
import io.kite.compiler.tree.Field;
import io.kite.compiler.tree.Name;
import io.kite.compiler.tree.TypeTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is declared, but for services. */
final class DefinitionParser {
  private static final List<String> KEYWORDS =
      List.of("const", "typedef", "enum", "struct", "union", "exception", "service");

  private final Tokens tokens;
  private final TypeParser types;
  private final ValueParser values;

  DefinitionParser(Tokens tokens) {
    this.tokens = tokens;
    this.types = new TypeParser(tokens);
    this.values = new ValueParser(tokens);
  }

  Definition definition() throws SyntaxError {
    Token keyword = tokens.peek();
    Doc doc = keyword.doc();
    if (!Recovery.startsDefinition(keyword)) {
      throw noDefinition(keyword);
    }
    tokens.next();
    Definition definition =
        switch (keyword.text()) {
          case "const" -> constant(doc);
          case "typedef" -> typedef(doc);
          case "enum" -> enumeration(doc);
          case "struct" -> struct(doc, Kind.STRUCT);
          case "union" -> struct(doc, Kind.UNION);
          case "exception" -> struct(doc, Kind.EXCEPTION);
          default -> new ServiceParser(tokens).service(doc);
        };
    tokens.separator();
    return definition;
  }

  private SyntaxError noDefinition(Token found) {
    String advice = Leftovers.advice(found.text());
    if (advice == null) {
      String guess = Suggestion.of(found.text(), KEYWORDS);
      advice = tokens.expected("a definition (" + String.join(", ", KEYWORDS) + ")").text() + guess;
    }
    return new SyntaxError(found.position(), advice);
  }

  private Definition constant(@Nullable Doc doc) throws SyntaxError {
    TypeTree type = types.type();
    Name name = tokens.declaredName("the constant's name");
    tokens.expect("=");
    ConstValue value = values.value();
    return new Definition.Const(doc, type, name, value);
  }

  private Definition typedef(@Nullable Doc doc) throws SyntaxError {
    TypeTree type = types.type();
    Name name = tokens.declaredName("the new type's name");
    return new Definition.Typedef(doc, type, name, types.annotations());
  }

  private Definition struct(@Nullable Doc doc, Kind kind) throws SyntaxError {
    Name name = tokens.declaredName("the " + kind + "'s name");
    if (kind != Kind.EXCEPTION) {
      tokens.accept("xsd_all");
    }
    tokens.expect("{");
    List<Field> fields = new FieldParser(tokens).fields("}");
    return new Definition.Struct(doc, kind, name, fields, types.annotations());
  }

  private Definition enumeration(@Nullable Doc doc) throws SyntaxError {
    Name name = tokens.declaredName("the enum's name");
    tokens.expect("{");
    List<EnumValue> members = new ArrayList<>();
    long next = 0;
    while (!tokens.accept("}")) {
      int start = tokens.index();
      try {
        EnumValue member = enumValue(next);
        members.add(member);
        next = member.value() + 1L;
      } catch (SyntaxError error) {
        tokens.report(error);
        Recovery.toNextMember(tokens, start, "}");
      }
    }
    return new Definition.EnumType(doc, name, List.copyOf(members), types.annotations());
  }

  private EnumValue enumValue(long next) throws SyntaxError {
    Doc doc = tokens.peek().doc();
    if (tokens.atEnd()) {
      throw tokens.expected("an enum value or '}'");
    }
    Name name = tokens.declaredName("an enum value's name");
    int value = tokens.accept("=") ? values.integer32("an enum value") : automatic(next, name);
    EnumValue member = new EnumValue(doc, name, value, types.annotations());
    tokens.separator();
    return member;
  }

  private int automatic(long next, Name name) {
    Position position = name.position();
    if (next > Integer.MAX_VALUE) {
      tokens.error(position, "the value after " + Integer.MAX_VALUE + " does not fit into 32 bits");
    }
    return (int) next;
  }
}
