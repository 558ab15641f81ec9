package io.kite.compiler.model;

import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.tree.Annotation;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Name;
import io.kite.compiler.tree.TypeTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks up what the types in a file are. */
public final class Types {
  private static final int MAX_DEPTH = 64;

  /** A few typedefs that each name the one before twice make a type that no memory holds. */
  private static final int MAX_PARTS = 10_000;

  private Types() {}

  public static ThriftType resolve(Program program, TypeTree tree) throws ModelException {
    return new Resolution(tree.position()).type(program, tree);
  }

  /** Those that stand behind a type, or on the declaration of the one that it names. */
  public static List<Annotation> annotations(Program program, TypeTree tree) {
    if (tree instanceof TypeTree.Base base) {
      return base.annotations();
    } else if (tree instanceof TypeTree.ListOf list) {
      return list.annotations();
    } else if (tree instanceof TypeTree.SetOf set) {
      return set.annotations();
    } else if (tree instanceof TypeTree.MapOf map) {
      return map.annotations();
    }
    Lookup found = Lookup.find(program, ((TypeTree.Named) tree).name().text());
    return found == null ? List.of() : found.definition().annotations();
  }

  /** The service that another one extends. */
  public static ServiceRef service(Program program, Name name) throws ModelException {
    Lookup found = Lookup.definition(program, name, "service");
    if (found.definition() instanceof Definition.Service service) {
      return new ServiceRef(found.program(), service);
    }
    throw new ModelException(name.position(), "'" + name + "' is not a service");
  }

  /** One look-up; remembers the typedefs on the way. */
  private static final class Resolution {
    private final Position start;
    private final List<Definition.Typedef> path = new ArrayList<>();
    private int depth;
    private int parts;

    Resolution(Position start) {
      this.start = start;
    }

    ThriftType type(Program program, TypeTree tree) throws ModelException {
      if (++depth > MAX_DEPTH) {
        throw new ModelException(start, "nested too deeply: more than " + MAX_DEPTH + " levels");
      }
      if (++parts > MAX_PARTS) {
        throw new ModelException(start, "too large a type: more than " + MAX_PARTS + " parts");
      }
      ThriftType type = resolve(program, tree);
      depth--;
      return type;
    }

    private ThriftType resolve(Program program, TypeTree tree) throws ModelException {
      if (tree instanceof TypeTree.ListOf list) {
        return new ThriftType.ListType(type(program, list.element()));
      } else if (tree instanceof TypeTree.SetOf set) {
        return new ThriftType.SetType(type(program, set.element()));
      } else if (tree instanceof TypeTree.MapOf map) {
        return new ThriftType.MapType(type(program, map.key()), type(program, map.value()));
      } else if (tree instanceof TypeTree.Named named) {
        return named(program, named.name());
      }
      return Base.valueOf(((TypeTree.Base) tree).keyword().toUpperCase(Locale.ROOT));
    }

    private ThriftType named(Program program, Name name) throws ModelException {
      Lookup found = Lookup.definition(program, name, "type");
      if (found.definition() instanceof Definition.EnumType tree) {
        return new ThriftType.EnumRef(found.program(), tree);
      } else if (found.definition() instanceof Definition.Struct tree) {
        return new ThriftType.StructRef(found.program(), tree);
      } else if (found.definition() instanceof Definition.Typedef typedef) {
        return alias(found.program(), typedef);
      }
      throw new ModelException(name.position(), "'" + name + "' is a service, not a type");
    }

    @SuppressWarnings("ReferenceEquality")
    private ThriftType alias(Program program, Definition.Typedef typedef) throws ModelException {
      // Compared by identity: two typedefs that read alike are still two.
      if (path.stream().anyMatch(seen -> seen == typedef)) {
        throw new ModelException(start, "typedef '" + typedef.name() + "' is defined by itself");
      }
      path.add(typedef);
      ThriftType target = type(program, typedef.type());
      path.remove(path.size() - 1);
      return new ThriftType.Alias(typedef.name().text(), target);
    }
  }
}
