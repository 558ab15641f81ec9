// Generated from Thrift IDL by Kite; do not edit.
package io.kite.testing.echo;

import io.kite.protocol.ThriftReader;
import io.kite.protocol.ThriftStruct;
import io.kite.protocol.ThriftWriter;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.thrift.EncodingUtils;
import org.apache.thrift.TBase;
import org.apache.thrift.TBaseHelper;
import org.apache.thrift.TException;
import org.apache.thrift.TFieldIdEnum;
import org.apache.thrift.TFieldRequirementType;
import org.apache.thrift.annotation.Nullable;
import org.apache.thrift.meta_data.FieldMetaData;
import org.apache.thrift.meta_data.FieldValueMetaData;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolUtil;
import org.apache.thrift.protocol.TStruct;
import org.apache.thrift.protocol.TTupleProtocol;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.scheme.IScheme;
import org.apache.thrift.scheme.SchemeFactory;
import org.apache.thrift.scheme.StandardScheme;
import org.apache.thrift.scheme.TupleScheme;
import org.apache.thrift.transport.TIOStreamTransport;

@SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
public class Refusal extends TException implements TBase<Refusal, Refusal._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<Refusal> {
  private static final long serialVersionUID = -9173847927325295112L;

  private static final TStruct STRUCT_DESC = new TStruct("Refusal");
  private static final TField REASON_FIELD_DESC = new TField("reason", TType.STRING, (short) 1);
  private static final TField CODE_FIELD_DESC = new TField("code", TType.I32, (short) 2);

  private static final SchemeFactory STANDARD_SCHEME_FACTORY = new RefusalStandardSchemeFactory();
  private static final SchemeFactory TUPLE_SCHEME_FACTORY = new RefusalTupleSchemeFactory();

  public @Nullable String reason;
  public int code;

  /** The fields, to be found by id or by name. */
  public enum _Fields implements TFieldIdEnum {
    REASON((short) 1, "reason"),
    CODE((short) 2, "code"),
    ;

    private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

    static {
      for (_Fields field : EnumSet.allOf(_Fields.class)) {
        byName.put(field.getFieldName(), field);
      }
    }

    /** The field with this id, or null when there is none. */
    @Nullable
    public static _Fields findByThriftId(int fieldId) {
      switch (fieldId) {
        case 1:
          return REASON;
        case 2:
          return CODE;
        default:
          return null;
      }
    }

    /**
     * The field with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static _Fields findByThriftIdOrThrow(int fieldId) {
      _Fields fields = findByThriftId(fieldId);
      if (fields == null) {
        throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
      }
      return fields;
    }

    /** The field with this name, or null when there is none. */
    @Nullable
    public static _Fields findByName(String name) {
      return byName.get(name);
    }

    private final short _thriftId;
    private final String _fieldName;

    _Fields(short thriftId, String fieldName) {
      _thriftId = thriftId;
      _fieldName = fieldName;
    }

    @Override
    public short getThriftFieldId() {
      return _thriftId;
    }

    @Override
    public String getFieldName() {
      return _fieldName;
    }
  }

  private static final int __CODE_ISSET_ID = 0;
  private byte __isset_bitfield = 0;

  public static final Map<_Fields, FieldMetaData> metaDataMap;

  static {
    Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
    tmpMap.put(
        _Fields.REASON,
        new FieldMetaData(
            "reason",
            TFieldRequirementType.DEFAULT,
            new FieldValueMetaData(TType.STRING)));
    tmpMap.put(
        _Fields.CODE,
        new FieldMetaData(
            "code",
            TFieldRequirementType.DEFAULT,
            new FieldValueMetaData(TType.I32)));
    metaDataMap = Collections.unmodifiableMap(tmpMap);
    FieldMetaData.addStructMetaDataMap(Refusal.class, metaDataMap);
  }

  public Refusal() {
  }

  public Refusal(String reason, int code) {
    this();
    this.reason = reason;
    this.code = code;
    setCodeIsSet(true);
  }

  /** Copies deeply. */
  public Refusal(Refusal other) {
    __isset_bitfield = other.__isset_bitfield;
    if (other.isSetReason()) {
      this.reason = other.reason;
    }
    this.code = other.code;
  }

  @Override
  public Refusal deepCopy() {
    return new Refusal(this);
  }

  @Override
  public void clear() {
    this.reason = null;
    setCodeIsSet(false);
    this.code = 0;
  }

  @Nullable
  public String getReason() {
    return this.reason;
  }

  public Refusal setReason(@Nullable String reason) {
    this.reason = reason;
    return this;
  }

  public void unsetReason() {
    this.reason = null;
  }

  /** Whether the field has been assigned a value. */
  public boolean isSetReason() {
    return this.reason != null;
  }

  public void setReasonIsSet(boolean value) {
    if (!value) {
      this.reason = null;
    }
  }

  public int getCode() {
    return this.code;
  }

  public Refusal setCode(int code) {
    this.code = code;
    setCodeIsSet(true);
    return this;
  }

  public void unsetCode() {
    __isset_bitfield = EncodingUtils.clearBit(__isset_bitfield, __CODE_ISSET_ID);
  }

  /** Whether the field has been assigned a value. */
  public boolean isSetCode() {
    return EncodingUtils.testBit(__isset_bitfield, __CODE_ISSET_ID);
  }

  public void setCodeIsSet(boolean value) {
    __isset_bitfield = EncodingUtils.setBit(__isset_bitfield, __CODE_ISSET_ID, value);
  }

  @Override
  public void setFieldValue(_Fields field, @Nullable Object value) {
    switch (field) {
      case REASON:
        if (value == null) {
          unsetReason();
        } else {
          setReason((String) value);
        }
        break;
      case CODE:
        if (value == null) {
          unsetCode();
        } else {
          setCode((Integer) value);
        }
        break;
    }
  }

  @Nullable
  @Override
  public Object getFieldValue(_Fields field) {
    switch (field) {
      case REASON:
        return getReason();
      case CODE:
        return getCode();
    }
    throw new IllegalStateException();
  }

  /** Whether the field has been assigned a value. */
  @Override
  public boolean isSet(_Fields field) {
    if (field == null) {
      throw new IllegalArgumentException();
    }
    switch (field) {
      case REASON:
        return isSetReason();
      case CODE:
        return isSetCode();
    }
    throw new IllegalStateException();
  }

  @Nullable
  @Override
  public _Fields fieldForId(int fieldId) {
    return _Fields.findByThriftId(fieldId);
  }

  @Override
  public boolean equals(Object that) {
    if (that instanceof Refusal) {
      return this.equals((Refusal) that);
    }
    return false;
  }

  public boolean equals(Refusal that) {
    if (that == null) {
      return false;
    }
    if (this == that) {
      return true;
    }
    if (this.isSetReason() || that.isSetReason()) {
      if (!(this.isSetReason() && that.isSetReason())) {
        return false;
      }
      if (!this.reason.equals(that.reason)) {
        return false;
      }
    }
    if (this.code != that.code) {
      return false;
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hashCode = 1;
    hashCode = hashCode * 8191 + (isSetReason() ? 131071 : 524287);
    if (isSetReason()) {
      hashCode = hashCode * 8191 + this.reason.hashCode();
    }
    hashCode = hashCode * 8191 + this.code;
    return hashCode;
  }

  @Override
  public int compareTo(Refusal other) {
    if (!getClass().equals(other.getClass())) {
      return getClass().getName().compareTo(other.getClass().getName());
    }
    int lastComparison = 0;
    lastComparison = Boolean.compare(isSetReason(), other.isSetReason());
    if (lastComparison != 0) {
      return lastComparison;
    }
    if (isSetReason()) {
      lastComparison = TBaseHelper.compareTo(this.reason, other.reason);
      if (lastComparison != 0) {
        return lastComparison;
      }
    }
    lastComparison = Boolean.compare(isSetCode(), other.isSetCode());
    if (lastComparison != 0) {
      return lastComparison;
    }
    if (isSetCode()) {
      lastComparison = TBaseHelper.compareTo(this.code, other.code);
      if (lastComparison != 0) {
        return lastComparison;
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder("Refusal(");
    boolean first = true;
    if (!first) {
      sb.append(", ");
    }
    sb.append("reason:");
    if (this.reason == null) {
      sb.append("null");
    } else {
      sb.append(this.reason);
    }
    first = false;
    if (!first) {
      sb.append(", ");
    }
    sb.append("code:");
    sb.append(this.code);
    first = false;
    sb.append(")");
    return sb.toString();
  }

  public void validate() throws TException {
  }

  @Override
  public void read(ThriftReader in) throws TException {
    int outer = in.beginStruct();
    int field = in.nextField();
    while (field != ThriftReader.STOP) {
      switch (field) {
        case 1 << 8 | TType.STRING: { // reason
          this.reason = in.readString();
          break;
        }
        case 2 << 8 | TType.I32: { // code
          this.code = in.readI32();
          setCodeIsSet(true);
          break;
        }
        default:
          in.skip(field);
      }
      field = in.nextField();
    }
    in.endStruct(outer);
  }

  @Override
  public void write(ThriftWriter out) throws TException {
    int outer = out.beginStruct();
    if (this.reason != null) {
      out.writeString(1, this.reason);
    }
    out.writeI32(2, this.code);
    out.endStruct(outer);
  }

  @Override
  public void read(TProtocol iprot) throws TException {
    scheme(iprot).read(iprot, this);
  }

  @Override
  public void write(TProtocol oprot) throws TException {
    scheme(oprot).write(oprot, this);
  }

  private static <S extends IScheme> S scheme(TProtocol proto) {
    return (StandardScheme.class.equals(proto.getScheme())
            ? STANDARD_SCHEME_FACTORY
            : TUPLE_SCHEME_FACTORY)
        .getScheme();
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    try {
      write(new TCompactProtocol(new TIOStreamTransport(out)));
    } catch (TException te) {
      throw new IOException(te);
    }
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    try {
      // Java's deserialization calls no constructor.
      __isset_bitfield = 0;
      read(new TCompactProtocol(new TIOStreamTransport(in)));
    } catch (TException te) {
      throw new IOException(te);
    }
  }

  private static class RefusalStandardSchemeFactory implements SchemeFactory {
    @Override
    public RefusalStandardScheme getScheme() {
      return new RefusalStandardScheme();
    }
  }

  private static class RefusalStandardScheme extends StandardScheme<Refusal> {
    @Override
    public void read(TProtocol iprot, Refusal struct) throws TException {
      iprot.incrementRecursionDepth();
      try {
        TField schemeField;
        iprot.readStructBegin();
        while (true) {
          schemeField = iprot.readFieldBegin();
          if (schemeField.type == TType.STOP) {
            break;
          }
          switch (schemeField.id) {
            case 1: // REASON
              if (schemeField.type == TType.STRING) {
                struct.reason = iprot.readString();
                struct.setReasonIsSet(true);
              } else {
                TProtocolUtil.skip(iprot, schemeField.type);
              }
              break;
            case 2: // CODE
              if (schemeField.type == TType.I32) {
                struct.code = iprot.readI32();
                struct.setCodeIsSet(true);
              } else {
                TProtocolUtil.skip(iprot, schemeField.type);
              }
              break;
            default:
              TProtocolUtil.skip(iprot, schemeField.type);
          }
          iprot.readFieldEnd();
        }
        iprot.readStructEnd();
        struct.validate();
      } finally {
        iprot.decrementRecursionDepth();
      }
    }

    @Override
    public void write(TProtocol oprot, Refusal struct) throws TException {
      struct.validate();
      oprot.writeStructBegin(STRUCT_DESC);
      if (struct.reason != null) {
        oprot.writeFieldBegin(REASON_FIELD_DESC);
        oprot.writeString(struct.reason);
        oprot.writeFieldEnd();
      }
      oprot.writeFieldBegin(CODE_FIELD_DESC);
      oprot.writeI32(struct.code);
      oprot.writeFieldEnd();
      oprot.writeFieldStop();
      oprot.writeStructEnd();
    }
  }

  private static class RefusalTupleSchemeFactory implements SchemeFactory {
    @Override
    public RefusalTupleScheme getScheme() {
      return new RefusalTupleScheme();
    }
  }

  private static class RefusalTupleScheme extends TupleScheme<Refusal> {
    @Override
    public void write(TProtocol prot, Refusal struct) throws TException {
      TTupleProtocol oprot = (TTupleProtocol) prot;
      BitSet optionals = new BitSet();
      if (struct.isSetReason()) {
        optionals.set(0);
      }
      if (struct.isSetCode()) {
        optionals.set(1);
      }
      oprot.writeBitSet(optionals, 2);
      if (struct.isSetReason()) {
        oprot.writeString(struct.reason);
      }
      if (struct.isSetCode()) {
        oprot.writeI32(struct.code);
      }
    }

    @Override
    public void read(TProtocol prot, Refusal struct) throws TException {
      prot.incrementRecursionDepth();
      try {
        TTupleProtocol iprot = (TTupleProtocol) prot;
        BitSet incoming = iprot.readBitSet(2);
        if (incoming.get(0)) {
          struct.reason = iprot.readString();
          struct.setReasonIsSet(true);
        }
        if (incoming.get(1)) {
          struct.code = iprot.readI32();
          struct.setCodeIsSet(true);
        }
      } finally {
        prot.decrementRecursionDepth();
      }
    }
  }
}
