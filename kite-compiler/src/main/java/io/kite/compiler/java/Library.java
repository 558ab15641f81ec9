package io.kite.compiler.java;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes that generated code uses, by simple name. */
final class Library {
  static final Map<String, String> CLASSES = new HashMap<>();

  static {
    in(
        "java.lang",
        List.of(
            "Boolean",
            "Byte",
            "Class",
            "ClassNotFoundException",
            "Cloneable",
            "Comparable",
            "Deprecated",
            "Double",
            "IllegalArgumentException",
            "IllegalStateException",
            "ClassCastException",
            "RuntimeException",
            "Exception",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "StringBuilder",
            "SuppressWarnings",
            "UnsupportedOperationException",
            "Void"));
    in(
        "java.util",
        List.of(
            "ArrayList",
            "Arrays",
            "BitSet",
            "Collections",
            "EnumMap",
            "EnumSet",
            "HashMap",
            "HashSet",
            "Iterator",
            "List",
            "Map",
            "Objects",
            "Optional",
            "Set",
            "TreeMap",
            "TreeSet",
            "UUID"));
    in("java.util.concurrent", List.of("CompletableFuture"));
    in(
        "java.io",
        List.of("IOException", "ObjectInputStream", "ObjectOutputStream", "Serializable"));
    in("java.nio", List.of("ByteBuffer"));
    in("java.nio.charset", List.of("StandardCharsets"));
    in(
        "org.apache.thrift",
        List.of(
            "EncodingUtils",
            "Option",
            "ProcessFunction",
            "TApplicationException",
            "TBase",
            "TBaseHelper",
            "TBaseProcessor",
            "TEnum",
            "TException",
            "TFieldIdEnum",
            "TFieldRequirementType",
            "TProcessor",
            "TUnion",
            "TServiceClient",
            "TServiceClientFactory"));
    in("org.apache.thrift.annotation", List.of("Nullable"));
    in(
        "org.apache.thrift.meta_data",
        List.of(
            "EnumMetaData",
            "FieldMetaData",
            "FieldValueMetaData",
            "ListMetaData",
            "MapMetaData",
            "SetMetaData",
            "StructMetaData"));
    in(
        "org.apache.thrift.protocol",
        List.of(
            "TCompactProtocol",
            "TField",
            "TList",
            "TMap",
            "TProtocol",
            "TProtocolException",
            "TProtocolUtil",
            "TSet",
            "TStruct",
            "TTupleProtocol",
            "TType"));
    in(
        "org.apache.thrift.scheme",
        List.of("IScheme", "SchemeFactory", "StandardScheme", "TupleScheme"));
    in("org.apache.thrift.transport", List.of("TIOStreamTransport"));
    in("io.kite.protocol", List.of("ThriftReader", "ThriftStruct", "ThriftWriter"));
    in("io.kite.schema", List.of("StubCaller", "ThriftMethod", "ThriftService"));
  }

  private Library() {}

  private static void in(String packageName, List<String> simpleNames) {
    for (String simpleName : simpleNames) {
      CLASSES.put(simpleName, packageName + "." + simpleName);
    }
  }
}
