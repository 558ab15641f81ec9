package io.kite.compiler.java;

import io.kite.compiler.model.Program;
import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;
import io.kite.compiler.model.ThriftType.StructRef;

/** How class files name types. */
record Descriptors(JavaOptions options) {
  String of(ThriftType type) {
    ThriftType real = type.real();
    if (real instanceof ListType) {
      return "Ljava/util/List;";
    } else if (real instanceof SetType) {
      return "Ljava/util/Set;";
    } else if (real instanceof MapType) {
      return "Ljava/util/Map;";
    } else if (real instanceof EnumRef ref) {
      return generated(ref.program(), ref.tree().name().text());
    } else if (real instanceof StructRef ref) {
      return generated(ref.program(), ref.tree().name().text());
    }
    return switch ((Base) real) {
      case BOOL -> "Z";
      case I8 -> "B";
      case I16 -> "S";
      case I32 -> "I";
      case I64 -> "J";
      case DOUBLE -> "D";
      case STRING -> "Ljava/lang/String;";
      case BINARY -> "Ljava/nio/ByteBuffer;";
      case UUID -> "Ljava/util/UUID;";
    };
  }

  private String generated(Program program, String name) {
    String javaPackage = options.packageOf(program);
    String folder = javaPackage.isEmpty() ? "" : javaPackage.replace('.', '/') + "/";
    return "L" + folder + JavaNames.type(name) + ";";
  }
}
