package io.kite.protocol;

import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TType;

/** The compact protocol's own numbers for types: four bits instead of eight. */
final class CompactTypes {
  static final int TRUE = 1;
  static final int FALSE = 2;

  private static final byte NONE = -1;
  private static final byte[] OF_TYPE = new byte[17];
  private static final byte[] TYPE_OF = {
    TType.STOP,
    TType.BOOL,
    TType.BOOL,
    TType.BYTE,
    TType.I16,
    TType.I32,
    TType.I64,
    TType.DOUBLE,
    TType.STRING,
    TType.LIST,
    TType.SET,
    TType.MAP,
    TType.STRUCT,
    TType.UUID,
    NONE,
    NONE,
  };

  static {
    for (byte compact = (byte) (TYPE_OF.length - 1); compact >= 0; compact--) {
      if (TYPE_OF[compact] != NONE) {
        OF_TYPE[TYPE_OF[compact]] = compact;
      }
    }
  }

  private CompactTypes() {}

  /** A truth value's is {@link #TRUE}. */
  static int of(byte type) {
    return OF_TYPE[type];
  }

  static byte toType(int compact) throws TProtocolException {
    byte type = TYPE_OF[compact];
    if (type == NONE) {
      throw new TProtocolException(
          TProtocolException.INVALID_DATA, "no such compact type: " + compact);
    }
    return type;
  }
}
