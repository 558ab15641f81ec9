package io.kite.compiler.model;

import io.kite.compiler.diagnostic.Suggestion;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A type or service that was found by its name.
 *
 * @param program the file that declares it
 */
record Lookup(Program program, Definition definition) {

  static Lookup definition(Program program, Name name, String what) throws ModelException {
    Lookup found = find(program, name.text());
    if (found == null) {
      if (name.text().equals("slist")) {
        throw new ModelException(name.position(), "'slist' is gone from Thrift: use string");
      }
      String message = "unknown " + what + " '" + name + "'" + unknownFile(program, name.text());
      throw new ModelException(
          name.position(), message + Suggestion.of(name.text(), candidates(program, what)));
    }
    return found;
  }

  static @Nullable Lookup find(Program program, String name) {
    Definition local = program.definition(name);
    if (local != null) {
      return new Lookup(program, local);
    }
    int dot = name.lastIndexOf('.');
    if (dot >= 0) {
      for (Program included : program.included(name.substring(0, dot))) {
        Definition definition = included.definition(name.substring(dot + 1));
        if (definition != null) {
          return new Lookup(included, definition);
        }
      }
    }
    return null;
  }

  private static String unknownFile(Program program, String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 0 || !program.included(name.substring(0, dot)).isEmpty()) {
      return "";
    }
    return ": no file '" + name.substring(0, dot) + "' is included";
  }

  private static List<String> candidates(Program program, String what) {
    List<String> names = new ArrayList<>(program.definitionNames());
    if (what.equals("type")) {
      for (ThriftType.Base base : ThriftType.Base.values()) {
        names.add(base.name().toLowerCase(Locale.ROOT));
      }
    }
    for (Program included : program.includes()) {
      included.definitionNames().forEach(name -> names.add(included.name() + "." + name));
    }
    return names;
  }
}
