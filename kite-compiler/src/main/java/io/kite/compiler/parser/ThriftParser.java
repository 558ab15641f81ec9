package io.kite.compiler.parser;

import io.kite.compiler.diagnostic.Diagnostics;
import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.diagnostic.Source;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Doc;
import io.kite.compiler.tree.Document;
import io.kite.compiler.tree.Header;
import io.kite.compiler.tree.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recursive descent over the grammar of Thrift 0.25: headers, then definitions. */
public final class ThriftParser {
  private final Tokens tokens;
  private final TypeParser types;
  private final DefinitionParser definitionParser;
  private final List<Header> headers = new ArrayList<>();
  private final List<Definition> definitions = new ArrayList<>();
  private @Nullable Doc doc;

  private ThriftParser(Tokens tokens) {
    this.tokens = tokens;
    this.types = new TypeParser(tokens);
    this.definitionParser = new DefinitionParser(tokens);
  }

  /** Never fails: what cannot be read is reported and is not in the tree. */
  public static Document parse(Source source, Diagnostics diagnostics) {
    return new ThriftParser(new Tokens(source, diagnostics)).document();
  }

  private Document document() {
    while (!tokens.atEnd()) {
      int start = tokens.index();
      try {
        headerOrDefinition();
      } catch (SyntaxError error) {
        tokens.report(error);
        Recovery.toNextDefinition(tokens, start);
      }
    }
    return new Document(doc, List.copyOf(headers), List.copyOf(definitions));
  }

  private void headerOrDefinition() throws SyntaxError {
    Token token = tokens.peek();
    if (token.kind() != Token.Kind.KEYWORD || !Keywords.HEADERS.contains(token.text())) {
      definitions.add(definitionParser.definition());
      return;
    }
    if (!definitions.isEmpty()) {
      tokens.error(
          token.position(), "'" + token.text() + "' must stand before the first definition");
    }
    if (headers.isEmpty()) {
      doc = token.doc();
    }
    headers.add(header(tokens.next()));
  }

  private Header header(Token keyword) throws SyntaxError {
    Position position = keyword.position();
    return switch (keyword.text()) {
      case "include" -> new Header.Include(position, tokens.literal("the file as a string"));
      case "cpp_include" -> new Header.CppInclude(position, tokens.literal("the file as a string"));
      default -> namespace(position);
    };
  }

  private Header namespace(Position position) throws SyntaxError {
    boolean all = tokens.accept("*");
    String scope = all ? "*" : tokens.name("a language or '*'").text();
    Name name = tokens.name("the namespace");
    return new Header.Namespace(position, scope, name, all ? List.of() : types.annotations());
  }
}
