package io.kite.compiler.model;

import io.kite.compiler.diagnostic.Source;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Document;
import io.kite.compiler.tree.Header;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file and those that it includes. Compared by identity: a file is loaded once. */
public final class Program {
  private final Source source;
  private final Document document;
  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private final Map<String, Definition.Const> constants = new LinkedHashMap<>();
  private final List<Program> includes = new ArrayList<>();

  Program(Source source, Document document) {
    this.source = source;
    this.document = document;
    for (Definition definition : document.definitions()) {
      // The first of two wins; the checker complains about the other.
      if (definition instanceof Definition.Const constant) {
        constants.putIfAbsent(constant.name().text(), constant);
      } else {
        definitions.putIfAbsent(definition.name().text(), definition);
      }
    }
  }

  void include(Program program) {
    includes.add(program);
  }

  public Source source() {
    return source;
  }

  /** The name under which other files refer to this one. */
  public String name() {
    return source.name();
  }

  public Document document() {
    return document;
  }

  /** The namespace for a language; empty when there is none. */
  public String namespace(String language) {
    String all = "";
    for (Header header : document.headers()) {
      if (header instanceof Header.Namespace namespace) {
        if (namespace.scope().equals(language)) {
          return namespace.name().text();
        }
        all = namespace.scope().equals("*") ? namespace.name().text() : all;
      }
    }
    return all;
  }

  /** Types and services by name. */
  @Nullable Definition definition(String name) {
    return definitions.get(name);
  }

  Definition.@Nullable Const constant(String name) {
    return constants.get(name);
  }

  Collection<String> definitionNames() {
    return definitions.keySet();
  }

  Collection<String> constantNames() {
    return constants.keySet();
  }

  /** The included files of that name: usually one. */
  List<Program> included(String name) {
    return includes.stream().filter(program -> program.name().equals(name)).toList();
  }

  List<Program> includes() {
    return includes;
  }

  /** Everything that this file includes, directly or not. */
  public Set<Program> transitiveIncludes() {
    Set<Program> found = new LinkedHashSet<>();
    List<Program> open = new ArrayList<>(includes);
    while (!open.isEmpty()) {
      Program next = open.remove(open.size() - 1);
      if (found.add(next)) {
        open.addAll(next.includes);
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return source.path().toString();
  }
}
