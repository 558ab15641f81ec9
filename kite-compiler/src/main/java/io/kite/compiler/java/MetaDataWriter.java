package io.kite.compiler.java;

import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Alias;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.EnumRef;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;
import io.kite.compiler.model.ThriftType.StructRef;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The static map by which libthrift and its users learn what the fields are. */
final class MetaDataWriter {
  private final StructModel struct;
  private final SourceWriter out;
  private final JavaTypes types;

  MetaDataWriter(StructModel struct, ClassFile file) {
    this.struct = struct;
    this.out = file.out();
    this.types = file.types();
  }

  void write() {
    out.add("public static final Map<_Fields, FieldMetaData> metaDataMap;").blank();
    out.open("static {");
    out.add(
        "Map<_Fields, FieldMetaData> tmpMap ="
            + " new EnumMap<_Fields, FieldMetaData>(_Fields.class);");
    for (StructField field : struct.fields()) {
      out.add(
          """
          tmpMap.put(
              _Fields.{constant},
              new FieldMetaData(
                  "{idl}",
                  TFieldRequirementType.{requirement},
                  {value}{annotations}));
          """,
          "constant",
          field.names().constant(),
          "idl",
          field.names().idl(),
          "requirement",
          field.requirement().name(),
          "value",
          metaData(field.type()),
          "annotations",
          annotations(field));
    }
    out.add(
        """
        metaDataMap = Collections.unmodifiableMap(tmpMap);
        FieldMetaData.addStructMetaDataMap({name}.class, metaDataMap);
        """,
        "name",
        struct.name());
    out.close().blank();
  }

  /** One more argument, where there are any and the user chose to have them. */
  private String annotations(StructField field) {
    Map<String, String> all = new TreeMap<>();
    field.typeAnnotations().forEach(a -> all.put(a.name().text(), a.value()));
    field.annotations().forEach(a -> all.put(a.name().text(), a.value()));
    if (all.isEmpty() || !types.options().has(JavaOption.ANNOTATIONS_AS_METADATA)) {
      return "";
    }
    String map = types.library("Map");
    return all.entrySet().stream()
        .map(entry ->
            "%s.entry(%s, %s)"
                .formatted(
                    map, StringLiteral.of(entry.getKey()), StringLiteral.of(entry.getValue())))
        .collect(Collectors.joining(",\n    ", ",\n" + map + ".ofEntries(\n    ", ")"));
  }

  private String metaData(ThriftType type) {
    ThriftType real = type.real();
    if (real instanceof StructRef) {
      return create("StructMetaData", types.wireType(real), types.boxed(real) + ".class");
    } else if (type instanceof Alias alias) {
      // What is behind a typedef is not told, as with Apache's compiler.
      return create("FieldValueMetaData", metaType(real), "\"" + alias.name() + "\"");
    } else if (real instanceof EnumRef) {
      return create("EnumMetaData", metaType(real), types.boxed(real) + ".class");
    } else if (real instanceof ListType list) {
      return create("ListMetaData", types.wireType(real), metaData(list.element()));
    } else if (real instanceof SetType set) {
      return create("SetMetaData", types.wireType(real), metaData(set.element()));
    } else if (real instanceof MapType map) {
      return create(
          "MapMetaData", types.wireType(real), metaData(map.key()), metaData(map.value()));
    } else if (real == Base.BINARY) {
      return create("FieldValueMetaData", types.wireType(real), "true");
    }
    return create("FieldValueMetaData", types.wireType(real));
  }

  /** An enum is one in metadata, while it is an i32 on the wire. */
  private String metaType(ThriftType type) {
    return type instanceof EnumRef ? types.library("TType") + ".ENUM" : types.wireType(type);
  }

  private String create(String className, String... arguments) {
    return "new " + types.library(className) + "(" + String.join(", ", arguments) + ")";
  }
}
