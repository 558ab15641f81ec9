package io.kite.compiler.java;

import io.kite.compiler.model.Program;
import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;
import io.kite.compiler.model.ThriftType.StructRef;
import java.util.Set;

/** How types are written in one Java file, and on the wire. */
final class JavaTypes {
  private final Imports imports;
  private final Set<String> hidden;
  private final JavaOptions options;

  /**
   * @param hidden simple names that mean a nested class in this file and so hide a generated class
   */
  JavaTypes(Imports imports, Set<String> hidden, JavaOptions options) {
    this.imports = imports;
    this.hidden = hidden;
    this.options = options;
  }

  JavaOptions options() {
    return options;
  }

  /** {@code long}, {@code String}, {@code List<Integer>}. */
  String name(ThriftType type) {
    return type.real() instanceof Base base ? base(base) : boxed(type);
  }

  /** {@code Long}, {@code String}, {@code List<Integer>}. */
  String boxed(ThriftType type) {
    ThriftType real = type.real();
    if (real instanceof ListType list) {
      return library("List") + "<" + boxed(list.element()) + ">";
    } else if (real instanceof SetType set) {
      return library("Set") + "<" + boxed(set.element()) + ">";
    } else if (real instanceof MapType map) {
      return library("Map") + "<" + boxed(map.key()) + ", " + boxed(map.value()) + ">";
    } else if (real instanceof EnumRef ref) {
      return generated(ref.program(), ref.tree().name().text());
    } else if (real instanceof StructRef ref) {
      return generated(ref.program(), ref.tree().name().text());
    }
    return library(
        switch ((Base) real) {
          case BOOL -> "Boolean";
          case I8 -> "Byte";
          case I16 -> "Short";
          case I32 -> "Integer";
          case I64 -> "Long";
          case DOUBLE -> "Double";
          case STRING -> "String";
          case BINARY -> "ByteBuffer";
          case UUID -> "UUID";
        });
  }

  private String base(Base base) {
    return switch (base) {
      case BOOL -> "boolean";
      case I8 -> "byte";
      case I16 -> "short";
      case I32 -> "int";
      case I64 -> "long";
      case DOUBLE -> "double";
      case STRING, BINARY, UUID -> boxed(base);
    };
  }

  /** A class that was generated from a definition. */
  String generated(Program program, String name) {
    String simpleName = JavaNames.type(name);
    return imports.useGenerated(
        options.packageOf(program), simpleName, hidden.contains(simpleName));
  }

  /** An empty container; {@code size} is an expression for what it will hold, may be empty. */
  String newContainer(ThriftType type, String size) {
    boolean sorted = options.has(JavaOption.SORTED_CONTAINERS);
    ThriftType real = type.real();
    if (real instanceof ListType list) {
      return "new " + library("ArrayList") + "<" + boxed(list.element()) + ">(" + size + ")";
    } else if (real instanceof SetType set) {
      if (sorted) {
        return "new " + library("TreeSet") + "<" + boxed(set.element()) + ">()";
      }
      return set.element().real() instanceof EnumRef
          ? library("EnumSet") + ".noneOf(" + boxed(set.element()) + ".class)"
          : "new " + library("HashSet") + "<" + boxed(set.element()) + ">(" + size + ")";
    }
    MapType map = (MapType) real;
    String arguments = "<" + boxed(map.key()) + ", " + boxed(map.value()) + ">";
    if (sorted) {
      return "new " + library("TreeMap") + arguments + "()";
    }
    return map.key().real() instanceof EnumRef
        ? "new " + library("EnumMap") + arguments + "(" + boxed(map.key()) + ".class)"
        : "new " + library("HashMap") + arguments + "(" + size + ")";
  }

  /** A buffer that one side keeps and the other has: a copy, but where the user chose otherwise. */
  String handedOut(String buffer) {
    return options.has(JavaOption.UNSAFE_BINARIES)
        ? buffer
        : library("TBaseHelper") + ".copyBinary(" + buffer + ")";
  }

  /** A buffer of an array that the user has, too. */
  String wrapped(String array) {
    String copy = options.has(JavaOption.UNSAFE_BINARIES) ? array : array + ".clone()";
    return library("ByteBuffer") + ".wrap(" + copy + ")";
  }

  /** {@code TType.I32}: what the wire calls the type. */
  String wireType(ThriftType type) {
    return library("TType") + "." + wireName(type);
  }

  private static String wireName(ThriftType type) {
    ThriftType real = type.real();
    if (real instanceof ListType) {
      return "LIST";
    } else if (real instanceof SetType) {
      return "SET";
    } else if (real instanceof MapType) {
      return "MAP";
    } else if (real instanceof StructRef) {
      return "STRUCT";
    } else if (real instanceof EnumRef) {
      return "I32";
    }
    return switch ((Base) real) {
      case I8 -> "BYTE";
      case BINARY -> "STRING";
      default -> ((Base) real).name();
    };
  }

  /** {@code I32} of {@code readI32} and {@code writeI32}. */
  static String protocolMethod(Base base) {
    return switch (base) {
      case BOOL -> "Bool";
      case I8 -> "Byte";
      case DOUBLE -> "Double";
      case STRING -> "String";
      case BINARY -> "Binary";
      case UUID -> "Uuid";
      case I16, I32, I64 -> base.name();
    };
  }

  String library(String simpleName) {
    String qualifiedName = Library.CLASSES.get(simpleName);
    return imports.use(qualifiedName == null ? "java.lang." + simpleName : qualifiedName);
  }
}
