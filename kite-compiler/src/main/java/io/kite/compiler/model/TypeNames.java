package io.kite.compiler.model;

import java.util.Locale;

/** How messages name a type. */
public final class TypeNames {
  private TypeNames() {}

  /** Say {@code type list<i32>}, {@code enum 'Color'}, {@code struct 'Point'}. */
  public static String of(ThriftType type) {
    ThriftType real = type.real();
    if (real instanceof ThriftType.EnumRef ref) {
      return "enum '" + ref.tree().name() + "'";
    } else if (real instanceof ThriftType.StructRef ref) {
      return ref.tree().kind() + " '" + ref.tree().name() + "'";
    }
    return "type " + plain(real);
  }

  private static String plain(ThriftType type) {
    ThriftType real = type.real();
    if (real instanceof ThriftType.ListType list) {
      return "list<" + plain(list.element()) + ">";
    } else if (real instanceof ThriftType.SetType set) {
      return "set<" + plain(set.element()) + ">";
    } else if (real instanceof ThriftType.MapType map) {
      return "map<" + plain(map.key()) + "," + plain(map.value()) + ">";
    } else if (real instanceof ThriftType.EnumRef ref) {
      return ref.tree().name().text();
    } else if (real instanceof ThriftType.StructRef ref) {
      return ref.tree().name().text();
    }
    return ((ThriftType.Base) real).name().toLowerCase(Locale.ROOT);
  }
}
