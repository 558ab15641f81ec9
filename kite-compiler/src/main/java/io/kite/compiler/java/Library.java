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
            "AsyncProcessFunction",
            "EncodingUtils",
            "Option",
            "ProcessFunction",
            "TApplicationException",
            "TBase",
            "TBaseAsyncProcessor",
            "TBaseHelper",
            "TBaseProcessor",
            "TEnum",
            "TException",
            "TFieldIdEnum",
            "TFieldRequirementType",
            "TProcessor",
            "TUnion",
            "TSerializable",
            "TServiceClient",
            "TServiceClientFactory"));
    in(
        "org.apache.thrift.async",
        List.of(
            "AsyncMethodCallback",
            "AsyncMethodFutureAdapter",
            "TAsyncClient",
            "TAsyncClientFactory",
            "TAsyncClientManager",
            "TAsyncMethodCall"));
    in("org.apache.thrift.server", List.of("AbstractNonblockingServer"));
    in("org.slf4j", List.of("Logger", "LoggerFactory"));
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
            "TMessage",
            "TMessageType",
            "TProtocol",
            "TProtocolException",
            "TProtocolFactory",
            "TProtocolUtil",
            "TSet",
            "TStruct",
            "TTupleProtocol",
            "TType"));
    in(
        "org.apache.thrift.scheme",
        List.of("IScheme", "SchemeFactory", "StandardScheme", "TupleScheme"));
    in(
        "org.apache.thrift.transport",
        List.of(
            "TIOStreamTransport",
            "TMemoryInputTransport",
            "TNonblockingTransport",
            "TTransportException"));
    in("io.kite", List.of("MethodSettings"));
    in("java.time", List.of("Duration"));
    in("io.kite.protocol", List.of("ThriftReader", "ThriftStruct", "ThriftWriter"));
    in("io.kite.schema", List.of("CallbackFuture", "StubCaller", "ThriftMethod", "ThriftService"));
  }

  private Library() {}

  private static void in(String packageName, List<String> simpleNames) {
    for (String simpleName : simpleNames) {
      CLASSES.put(simpleName, packageName + "." + simpleName);
    }
  }
}
