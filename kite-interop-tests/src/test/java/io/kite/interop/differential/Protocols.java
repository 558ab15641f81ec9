package io.kite.interop.differential;

import io.kite.protocol.Protocol;
import io.kite.protocol.ThriftWriter;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
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
import org.jspecify.annotations.Nullable;

/** The protocols of libthrift. */
public enum Protocols {
  BINARY,
  COMPACT,
  JSON,
  /** Can only be written. */
  SIMPLE_JSON,
  TUPLE,
  /** Kite's own, to which its structs write themselves without libthrift. */
  DIRECT_BINARY,
  DIRECT_COMPACT;

  /** Null for those that are not libthrift's. */
  private @Nullable Protocol direct() {
    return switch (this) {
      case DIRECT_BINARY -> Protocol.BINARY;
      case DIRECT_COMPACT -> Protocol.COMPACT;
      default -> null;
    };
  }

  private TProtocolFactory factory() {
    return switch (this) {
      case BINARY, DIRECT_BINARY -> new TBinaryProtocol.Factory();
      case COMPACT, DIRECT_COMPACT -> new TCompactProtocol.Factory();
      case JSON -> new TJSONProtocol.Factory();
      case SIMPLE_JSON -> new TSimpleJSONProtocol.Factory();
      case TUPLE -> new TTupleProtocol.Factory();
    };
  }

  boolean isDirect() {
    return direct() != null;
  }

  boolean readable() {
    return this != SIMPLE_JSON;
  }

  public byte[] write(TBase<?, ?> struct) throws TException {
    Protocol direct = direct();
    if (direct == null) {
      return new TSerializer(factory()).serialize(struct);
    }
    ByteBuf bytes = Unpooled.buffer();
    ThriftWriter writer = direct.writer(bytes);
    writer.writeStruct(struct);
    writer.flush();
    return ByteBufUtil.getBytes(bytes);
  }

  public TBase<?, ?> read(Class<?> type, byte[] bytes)
      throws TException, ReflectiveOperationException {
    TBase<?, ?> struct = (TBase<?, ?>) type.getConstructor().newInstance();
    Protocol direct = direct();
    if (direct == null) {
      new TDeserializer(factory()).deserialize(struct, bytes);
    } else {
      direct.reader(Unpooled.wrappedBuffer(bytes)).readStruct(struct);
    }
    return struct;
  }
}
