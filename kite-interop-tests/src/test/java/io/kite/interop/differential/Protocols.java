package io.kite.interop.differential;

import org.apache.thrift.TBase;
import org.apache.thrift.TDeserializer;
import org.apache.thrift.TException;
import org.apache.thrift.TSerializer;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TJSONProtocol;
import org.apache.thrift.protocol.TProtocolFactory;
import org.apache.thrift.protocol.TSimpleJSONProtocol;
import org.apache.thrift.protocol.TTupleProtocol;

/** The protocols of libthrift. */
enum Protocols {
  BINARY,
  COMPACT,
  JSON,
  /** Can only be written. */
  SIMPLE_JSON,
  TUPLE;

  private TProtocolFactory factory() {
    return switch (this) {
      case BINARY -> new TBinaryProtocol.Factory();
      case COMPACT -> new TCompactProtocol.Factory();
      case JSON -> new TJSONProtocol.Factory();
      case SIMPLE_JSON -> new TSimpleJSONProtocol.Factory();
      case TUPLE -> new TTupleProtocol.Factory();
    };
  }

  boolean readable() {
    return this != SIMPLE_JSON;
  }

  byte[] write(TBase<?, ?> struct) throws TException {
    return new TSerializer(factory()).serialize(struct);
  }

  TBase<?, ?> read(Class<?> type, byte[] bytes) throws TException, ReflectiveOperationException {
    TBase<?, ?> struct = (TBase<?, ?>) type.getConstructor().newInstance();
    new TDeserializer(factory()).deserialize(struct, bytes);
    return struct;
  }
}
