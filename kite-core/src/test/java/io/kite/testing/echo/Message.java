// Generated from Thrift IDL by Kite; do not edit.
package io.kite.testing.echo;

import io.kite.protocol.ThriftReader;
import io.kite.protocol.ThriftStruct;
import io.kite.protocol.ThriftWriter;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.thrift.EncodingUtils;
import org.apache.thrift.TBase;
import org.apache.thrift.TBaseHelper;
import org.apache.thrift.TException;
import org.apache.thrift.TFieldIdEnum;
import org.apache.thrift.TFieldRequirementType;
import org.apache.thrift.annotation.Nullable;
import org.apache.thrift.meta_data.EnumMetaData;
import org.apache.thrift.meta_data.FieldMetaData;
import org.apache.thrift.meta_data.FieldValueMetaData;
import org.apache.thrift.meta_data.ListMetaData;
import org.apache.thrift.meta_data.MapMetaData;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TList;
import org.apache.thrift.protocol.TMap;
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
public class Message implements TBase<Message, Message._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<Message> {
  private static final long serialVersionUID = -6203088323268720728L;

  private static final TStruct STRUCT_DESC = new TStruct("Message");
  private static final TField TEXT_FIELD_DESC = new TField("text", TType.STRING, (short) 1);
  private static final TField TAGS_FIELD_DESC = new TField("tags", TType.LIST, (short) 2);
  private static final TField COUNTS_FIELD_DESC = new TField("counts", TType.MAP, (short) 3);
  private static final TField BLOB_FIELD_DESC = new TField("blob", TType.STRING, (short) 4);
  private static final TField MOOD_FIELD_DESC = new TField("mood", TType.I32, (short) 5);
  private static final TField ID_FIELD_DESC = new TField("id", TType.I64, (short) 6);

  private static final SchemeFactory STANDARD_SCHEME_FACTORY = new MessageStandardSchemeFactory();
  private static final SchemeFactory TUPLE_SCHEME_FACTORY = new MessageTupleSchemeFactory();

  public @Nullable String text;
  public @Nullable List<String> tags;
  public @Nullable Map<String, Long> counts;
  public @Nullable ByteBuffer blob;
  public @Nullable Mood mood;
  public long id;

  /** The fields, to be found by id or by name. */
  public enum _Fields implements TFieldIdEnum {
    TEXT((short) 1, "text"),
    TAGS((short) 2, "tags"),
    COUNTS((short) 3, "counts"),
    BLOB((short) 4, "blob"),
    MOOD((short) 5, "mood"),
    ID((short) 6, "id"),
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
          return TEXT;
        case 2:
          return TAGS;
        case 3:
          return COUNTS;
        case 4:
          return BLOB;
        case 5:
          return MOOD;
        case 6:
          return ID;
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

  private static final int __ID_ISSET_ID = 0;
  private byte __isset_bitfield = 0;

  private static final _Fields[] optionals = {
    _Fields.MOOD,
  };

  public static final Map<_Fields, FieldMetaData> metaDataMap;

  static {
    Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
    tmpMap.put(
        _Fields.TEXT,
        new FieldMetaData(
            "text",
            TFieldRequirementType.DEFAULT,
            new FieldValueMetaData(TType.STRING)));
    tmpMap.put(
        _Fields.TAGS,
        new FieldMetaData(
            "tags",
            TFieldRequirementType.DEFAULT,
            new ListMetaData(TType.LIST, new FieldValueMetaData(TType.STRING))));
    tmpMap.put(
        _Fields.COUNTS,
        new FieldMetaData(
            "counts",
            TFieldRequirementType.DEFAULT,
            new MapMetaData(TType.MAP, new FieldValueMetaData(TType.STRING), new FieldValueMetaData(TType.I64))));
    tmpMap.put(
        _Fields.BLOB,
        new FieldMetaData(
            "blob",
            TFieldRequirementType.DEFAULT,
            new FieldValueMetaData(TType.STRING, true)));
    tmpMap.put(
        _Fields.MOOD,
        new FieldMetaData(
            "mood",
            TFieldRequirementType.OPTIONAL,
            new EnumMetaData(TType.ENUM, Mood.class)));
    tmpMap.put(
        _Fields.ID,
        new FieldMetaData(
            "id",
            TFieldRequirementType.DEFAULT,
            new FieldValueMetaData(TType.I64)));
    metaDataMap = Collections.unmodifiableMap(tmpMap);
    FieldMetaData.addStructMetaDataMap(Message.class, metaDataMap);
  }

  public Message() {
  }

  public Message(String text, List<String> tags, Map<String, Long> counts, ByteBuffer blob, long id) {
    this();
    this.text = text;
    this.tags = tags;
    this.counts = counts;
    this.blob = TBaseHelper.copyBinary(blob);
    this.id = id;
    setIdIsSet(true);
  }

  /** Copies deeply. */
  public Message(Message other) {
    __isset_bitfield = other.__isset_bitfield;
    if (other.isSetText()) {
      this.text = other.text;
    }
    if (other.isSetTags()) {
      List<String> __copy1 = new ArrayList<String>(other.tags.size());
      for (String __element1 : other.tags) {
        __copy1.add(__element1);
      }
      this.tags = __copy1;
    }
    if (other.isSetCounts()) {
      Map<String, Long> __copy2 = new HashMap<String, Long>(other.counts.size());
      for (Map.Entry<String, Long> __entry2 : other.counts.entrySet()) {
        __copy2.put(__entry2.getKey(), __entry2.getValue());
      }
      this.counts = __copy2;
    }
    if (other.isSetBlob()) {
      this.blob = TBaseHelper.copyBinary(other.blob);
    }
    if (other.isSetMood()) {
      this.mood = other.mood;
    }
    this.id = other.id;
  }

  @Override
  public Message deepCopy() {
    return new Message(this);
  }

  @Override
  public void clear() {
    this.text = null;
    this.tags = null;
    this.counts = null;
    this.blob = null;
    this.mood = null;
    setIdIsSet(false);
    this.id = 0;
  }

  @Nullable
  public String getText() {
    return this.text;
  }

  public Message setText(@Nullable String text) {
    this.text = text;
    return this;
  }

  public void unsetText() {
    this.text = null;
  }

  /** Whether the field has been assigned a value. */
  public boolean isSetText() {
    return this.text != null;
  }

  public void setTextIsSet(boolean value) {
    if (!value) {
      this.text = null;
    }
  }

  public int getTagsSize() {
    return this.tags == null ? 0 : this.tags.size();
  }

  @Nullable
  public Iterator<String> getTagsIterator() {
    return this.tags == null ? null : this.tags.iterator();
  }

  public void addToTags(String elem) {
    if (this.tags == null) {
      this.tags = new ArrayList<String>();
    }
    this.tags.add(elem);
  }

  @Nullable
  public List<String> getTags() {
    return this.tags;
  }

  public Message setTags(@Nullable List<String> tags) {
    this.tags = tags;
    return this;
  }

  public void unsetTags() {
    this.tags = null;
  }

  /** Whether the field has been assigned a value. */
  public boolean isSetTags() {
    return this.tags != null;
  }

  public void setTagsIsSet(boolean value) {
    if (!value) {
      this.tags = null;
    }
  }

  public int getCountsSize() {
    return this.counts == null ? 0 : this.counts.size();
  }

  public void putToCounts(String key, long val) {
    if (this.counts == null) {
      this.counts = new HashMap<String, Long>();
    }
    this.counts.put(key, val);
  }

  @Nullable
  public Map<String, Long> getCounts() {
    return this.counts;
  }

  public Message setCounts(@Nullable Map<String, Long> counts) {
    this.counts = counts;
    return this;
  }

  public void unsetCounts() {
    this.counts = null;
  }

  /** Whether the field has been assigned a value. */
  public boolean isSetCounts() {
    return this.counts != null;
  }

  public void setCountsIsSet(boolean value) {
    if (!value) {
      this.counts = null;
    }
  }

  public byte[] getBlob() {
    setBlob(TBaseHelper.rightSize(this.blob));
    return this.blob == null ? null : this.blob.array();
  }

  public ByteBuffer bufferForBlob() {
    return TBaseHelper.copyBinary(this.blob);
  }

  public Message setBlob(byte[] blob) {
    this.blob = blob == null ? null : ByteBuffer.wrap(blob.clone());
    return this;
  }

  public Message setBlob(@Nullable ByteBuffer blob) {
    this.blob = TBaseHelper.copyBinary(blob);
    return this;
  }

  public void unsetBlob() {
    this.blob = null;
  }

  /** Whether the field has been assigned a value. */
  public boolean isSetBlob() {
    return this.blob != null;
  }

  public void setBlobIsSet(boolean value) {
    if (!value) {
      this.blob = null;
    }
  }

  @Nullable
  public Mood getMood() {
    return this.mood;
  }

  public Message setMood(@Nullable Mood mood) {
    this.mood = mood;
    return this;
  }

  public void unsetMood() {
    this.mood = null;
  }

  /** Whether the field has been assigned a value. */
  public boolean isSetMood() {
    return this.mood != null;
  }

  public void setMoodIsSet(boolean value) {
    if (!value) {
      this.mood = null;
    }
  }

  public long getId() {
    return this.id;
  }

  public Message setId(long id) {
    this.id = id;
    setIdIsSet(true);
    return this;
  }

  public void unsetId() {
    __isset_bitfield = EncodingUtils.clearBit(__isset_bitfield, __ID_ISSET_ID);
  }

  /** Whether the field has been assigned a value. */
  public boolean isSetId() {
    return EncodingUtils.testBit(__isset_bitfield, __ID_ISSET_ID);
  }

  public void setIdIsSet(boolean value) {
    __isset_bitfield = EncodingUtils.setBit(__isset_bitfield, __ID_ISSET_ID, value);
  }

  @Override
  public void setFieldValue(_Fields field, @Nullable Object value) {
    switch (field) {
      case TEXT:
        if (value == null) {
          unsetText();
        } else {
          setText((String) value);
        }
        break;
      case TAGS:
        if (value == null) {
          unsetTags();
        } else {
          setTags((List<String>) value);
        }
        break;
      case COUNTS:
        if (value == null) {
          unsetCounts();
        } else {
          setCounts((Map<String, Long>) value);
        }
        break;
      case BLOB:
        if (value == null) {
          unsetBlob();
        } else if (value instanceof byte[]) {
          setBlob((byte[]) value);
        } else {
          setBlob((ByteBuffer) value);
        }
        break;
      case MOOD:
        if (value == null) {
          unsetMood();
        } else {
          setMood((Mood) value);
        }
        break;
      case ID:
        if (value == null) {
          unsetId();
        } else {
          setId((Long) value);
        }
        break;
    }
  }

  @Nullable
  @Override
  public Object getFieldValue(_Fields field) {
    switch (field) {
      case TEXT:
        return getText();
      case TAGS:
        return getTags();
      case COUNTS:
        return getCounts();
      case BLOB:
        return getBlob();
      case MOOD:
        return getMood();
      case ID:
        return getId();
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
      case TEXT:
        return isSetText();
      case TAGS:
        return isSetTags();
      case COUNTS:
        return isSetCounts();
      case BLOB:
        return isSetBlob();
      case MOOD:
        return isSetMood();
      case ID:
        return isSetId();
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
    if (that instanceof Message) {
      return this.equals((Message) that);
    }
    return false;
  }

  public boolean equals(Message that) {
    if (that == null) {
      return false;
    }
    if (this == that) {
      return true;
    }
    if (this.isSetText() || that.isSetText()) {
      if (!(this.isSetText() && that.isSetText())) {
        return false;
      }
      if (!this.text.equals(that.text)) {
        return false;
      }
    }
    if (this.isSetTags() || that.isSetTags()) {
      if (!(this.isSetTags() && that.isSetTags())) {
        return false;
      }
      if (!this.tags.equals(that.tags)) {
        return false;
      }
    }
    if (this.isSetCounts() || that.isSetCounts()) {
      if (!(this.isSetCounts() && that.isSetCounts())) {
        return false;
      }
      if (!this.counts.equals(that.counts)) {
        return false;
      }
    }
    if (this.isSetBlob() || that.isSetBlob()) {
      if (!(this.isSetBlob() && that.isSetBlob())) {
        return false;
      }
      if (!this.blob.equals(that.blob)) {
        return false;
      }
    }
    if (this.isSetMood() || that.isSetMood()) {
      if (!(this.isSetMood() && that.isSetMood())) {
        return false;
      }
      if (!this.mood.equals(that.mood)) {
        return false;
      }
    }
    if (this.id != that.id) {
      return false;
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hashCode = 1;
    hashCode = hashCode * 8191 + (isSetText() ? 131071 : 524287);
    if (isSetText()) {
      hashCode = hashCode * 8191 + this.text.hashCode();
    }
    hashCode = hashCode * 8191 + (isSetTags() ? 131071 : 524287);
    if (isSetTags()) {
      hashCode = hashCode * 8191 + this.tags.hashCode();
    }
    hashCode = hashCode * 8191 + (isSetCounts() ? 131071 : 524287);
    if (isSetCounts()) {
      hashCode = hashCode * 8191 + this.counts.hashCode();
    }
    hashCode = hashCode * 8191 + (isSetBlob() ? 131071 : 524287);
    if (isSetBlob()) {
      hashCode = hashCode * 8191 + this.blob.hashCode();
    }
    hashCode = hashCode * 8191 + (isSetMood() ? 131071 : 524287);
    if (isSetMood()) {
      hashCode = hashCode * 8191 + this.mood.getValue();
    }
    hashCode = hashCode * 8191 + TBaseHelper.hashCode(this.id);
    return hashCode;
  }

  @Override
  public int compareTo(Message other) {
    if (!getClass().equals(other.getClass())) {
      return getClass().getName().compareTo(other.getClass().getName());
    }
    int lastComparison = 0;
    lastComparison = Boolean.compare(isSetText(), other.isSetText());
    if (lastComparison != 0) {
      return lastComparison;
    }
    if (isSetText()) {
      lastComparison = TBaseHelper.compareTo(this.text, other.text);
      if (lastComparison != 0) {
        return lastComparison;
      }
    }
    lastComparison = Boolean.compare(isSetTags(), other.isSetTags());
    if (lastComparison != 0) {
      return lastComparison;
    }
    if (isSetTags()) {
      lastComparison = TBaseHelper.compareTo(this.tags, other.tags);
      if (lastComparison != 0) {
        return lastComparison;
      }
    }
    lastComparison = Boolean.compare(isSetCounts(), other.isSetCounts());
    if (lastComparison != 0) {
      return lastComparison;
    }
    if (isSetCounts()) {
      lastComparison = TBaseHelper.compareTo(this.counts, other.counts);
      if (lastComparison != 0) {
        return lastComparison;
      }
    }
    lastComparison = Boolean.compare(isSetBlob(), other.isSetBlob());
    if (lastComparison != 0) {
      return lastComparison;
    }
    if (isSetBlob()) {
      lastComparison = TBaseHelper.compareTo(this.blob, other.blob);
      if (lastComparison != 0) {
        return lastComparison;
      }
    }
    lastComparison = Boolean.compare(isSetMood(), other.isSetMood());
    if (lastComparison != 0) {
      return lastComparison;
    }
    if (isSetMood()) {
      lastComparison = TBaseHelper.compareTo(this.mood, other.mood);
      if (lastComparison != 0) {
        return lastComparison;
      }
    }
    lastComparison = Boolean.compare(isSetId(), other.isSetId());
    if (lastComparison != 0) {
      return lastComparison;
    }
    if (isSetId()) {
      lastComparison = TBaseHelper.compareTo(this.id, other.id);
      if (lastComparison != 0) {
        return lastComparison;
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder("Message(");
    boolean first = true;
    if (!first) {
      sb.append(", ");
    }
    sb.append("text:");
    if (this.text == null) {
      sb.append("null");
    } else {
      sb.append(this.text);
    }
    first = false;
    if (!first) {
      sb.append(", ");
    }
    sb.append("tags:");
    if (this.tags == null) {
      sb.append("null");
    } else {
      sb.append(this.tags);
    }
    first = false;
    if (!first) {
      sb.append(", ");
    }
    sb.append("counts:");
    if (this.counts == null) {
      sb.append("null");
    } else {
      sb.append(this.counts);
    }
    first = false;
    if (!first) {
      sb.append(", ");
    }
    sb.append("blob:");
    if (this.blob == null) {
      sb.append("null");
    } else {
      TBaseHelper.toString(this.blob, sb);
    }
    first = false;
    if (isSetMood()) {
      if (!first) {
        sb.append(", ");
      }
      sb.append("mood:");
      if (this.mood == null) {
        sb.append("null");
      } else {
        sb.append(this.mood);
      }
      first = false;
    }
    if (!first) {
      sb.append(", ");
    }
    sb.append("id:");
    sb.append(this.id);
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
        case 1 << 8 | TType.STRING: { // text
          this.text = in.readString();
          break;
        }
        case 2 << 8 | TType.LIST: { // tags
          int __size1 = in.beginList(TType.STRING);
          List<String> __container1 = new ArrayList<String>(__size1);
          for (int __i1 = 0; __i1 < __size1; __i1++) {
            __container1.add(in.readString());
          }
          this.tags = __container1;
          break;
        }
        case 3 << 8 | TType.MAP: { // counts
          int __size2 = in.beginMap(TType.STRING, TType.I64);
          Map<String, Long> __container2 = new HashMap<String, Long>(2 * __size2);
          for (int __i2 = 0; __i2 < __size2; __i2++) {
            String __key2 = in.readString();
            long __value2 = in.readI64();
            __container2.put(__key2, __value2);
          }
          this.counts = __container2;
          break;
        }
        case 4 << 8 | TType.STRING: { // blob
          this.blob = in.readBinary();
          break;
        }
        case 5 << 8 | TType.I32: { // mood
          this.mood = Mood.findByValue(in.readI32());
          break;
        }
        case 6 << 8 | TType.I64: { // id
          this.id = in.readI64();
          setIdIsSet(true);
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
    if (this.text != null) {
      out.writeString(1, this.text);
    }
    if (this.tags != null) {
      out.beginField(2, TType.LIST);
      out.beginList(TType.STRING, this.tags.size());
      for (String __item1 : this.tags) {
        out.writeString(__item1);
      }
    }
    if (this.counts != null) {
      out.beginField(3, TType.MAP);
      out.beginMap(TType.STRING, TType.I64, this.counts.size());
      for (Map.Entry<String, Long> __entry2 : this.counts.entrySet()) {
        out.writeString(__entry2.getKey());
        out.writeI64(__entry2.getValue());
      }
    }
    if (this.blob != null) {
      out.writeBinary(4, this.blob);
    }
    if (this.mood != null) {
      out.writeI32(5, this.mood.getValue());
    }
    out.writeI64(6, this.id);
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

  private static class MessageStandardSchemeFactory implements SchemeFactory {
    @Override
    public MessageStandardScheme getScheme() {
      return new MessageStandardScheme();
    }
  }

  private static class MessageStandardScheme extends StandardScheme<Message> {
    @Override
    public void read(TProtocol iprot, Message struct) throws TException {
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
            case 1: // TEXT
              if (schemeField.type == TType.STRING) {
                struct.text = iprot.readString();
                struct.setTextIsSet(true);
              } else {
                TProtocolUtil.skip(iprot, schemeField.type);
              }
              break;
            case 2: // TAGS
              if (schemeField.type == TType.LIST) {
                {
                  TList _list0 = iprot.readListBegin();
                  struct.tags = new ArrayList<String>(_list0.size);
                  @Nullable String _elem0;
                  for (int _i0 = 0; _i0 < _list0.size; ++_i0) {
                    _elem0 = iprot.readString();
                    struct.tags.add(_elem0);
                  }
                  iprot.readListEnd();
                }
                struct.setTagsIsSet(true);
              } else {
                TProtocolUtil.skip(iprot, schemeField.type);
              }
              break;
            case 3: // COUNTS
              if (schemeField.type == TType.MAP) {
                {
                  TMap _map1 = iprot.readMapBegin();
                  struct.counts = new HashMap<String, Long>(2 * _map1.size);
                  @Nullable String _key1;
                  long _val1;
                  for (int _i1 = 0; _i1 < _map1.size; ++_i1) {
                    _key1 = iprot.readString();
                    _val1 = iprot.readI64();
                    struct.counts.put(_key1, _val1);
                  }
                  iprot.readMapEnd();
                }
                struct.setCountsIsSet(true);
              } else {
                TProtocolUtil.skip(iprot, schemeField.type);
              }
              break;
            case 4: // BLOB
              if (schemeField.type == TType.STRING) {
                struct.blob = iprot.readBinary();
                struct.setBlobIsSet(true);
              } else {
                TProtocolUtil.skip(iprot, schemeField.type);
              }
              break;
            case 5: // MOOD
              if (schemeField.type == TType.I32) {
                struct.mood = Mood.findByValue(iprot.readI32());
                struct.setMoodIsSet(true);
              } else {
                TProtocolUtil.skip(iprot, schemeField.type);
              }
              break;
            case 6: // ID
              if (schemeField.type == TType.I64) {
                struct.id = iprot.readI64();
                struct.setIdIsSet(true);
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
    public void write(TProtocol oprot, Message struct) throws TException {
      struct.validate();
      oprot.writeStructBegin(STRUCT_DESC);
      if (struct.text != null) {
        oprot.writeFieldBegin(TEXT_FIELD_DESC);
        oprot.writeString(struct.text);
        oprot.writeFieldEnd();
      }
      if (struct.tags != null) {
        oprot.writeFieldBegin(TAGS_FIELD_DESC);
        {
          oprot.writeListBegin(new TList(TType.STRING, struct.tags.size()));
          for (String _iter0 : struct.tags) {
            oprot.writeString(_iter0);
          }
          oprot.writeListEnd();
        }
        oprot.writeFieldEnd();
      }
      if (struct.counts != null) {
        oprot.writeFieldBegin(COUNTS_FIELD_DESC);
        {
          oprot.writeMapBegin(new TMap(TType.STRING, TType.I64, struct.counts.size()));
          for (Map.Entry<String, Long> _iter1 : struct.counts.entrySet()) {
            oprot.writeString(_iter1.getKey());
            oprot.writeI64(_iter1.getValue());
          }
          oprot.writeMapEnd();
        }
        oprot.writeFieldEnd();
      }
      if (struct.blob != null) {
        oprot.writeFieldBegin(BLOB_FIELD_DESC);
        oprot.writeBinary(struct.blob);
        oprot.writeFieldEnd();
      }
      if (struct.mood != null) {
        oprot.writeFieldBegin(MOOD_FIELD_DESC);
        oprot.writeI32(struct.mood.getValue());
        oprot.writeFieldEnd();
      }
      oprot.writeFieldBegin(ID_FIELD_DESC);
      oprot.writeI64(struct.id);
      oprot.writeFieldEnd();
      oprot.writeFieldStop();
      oprot.writeStructEnd();
    }
  }

  private static class MessageTupleSchemeFactory implements SchemeFactory {
    @Override
    public MessageTupleScheme getScheme() {
      return new MessageTupleScheme();
    }
  }

  private static class MessageTupleScheme extends TupleScheme<Message> {
    @Override
    public void write(TProtocol prot, Message struct) throws TException {
      TTupleProtocol oprot = (TTupleProtocol) prot;
      BitSet optionals = new BitSet();
      if (struct.isSetText()) {
        optionals.set(0);
      }
      if (struct.isSetTags()) {
        optionals.set(1);
      }
      if (struct.isSetCounts()) {
        optionals.set(2);
      }
      if (struct.isSetBlob()) {
        optionals.set(3);
      }
      if (struct.isSetMood()) {
        optionals.set(4);
      }
      if (struct.isSetId()) {
        optionals.set(5);
      }
      oprot.writeBitSet(optionals, 6);
      if (struct.isSetText()) {
        oprot.writeString(struct.text);
      }
      if (struct.isSetTags()) {
        {
          oprot.writeI32(struct.tags.size());
          for (String _iter0 : struct.tags) {
            oprot.writeString(_iter0);
          }
        }
      }
      if (struct.isSetCounts()) {
        {
          oprot.writeI32(struct.counts.size());
          for (Map.Entry<String, Long> _iter1 : struct.counts.entrySet()) {
            oprot.writeString(_iter1.getKey());
            oprot.writeI64(_iter1.getValue());
          }
        }
      }
      if (struct.isSetBlob()) {
        oprot.writeBinary(struct.blob);
      }
      if (struct.isSetMood()) {
        oprot.writeI32(struct.mood.getValue());
      }
      if (struct.isSetId()) {
        oprot.writeI64(struct.id);
      }
    }

    @Override
    public void read(TProtocol prot, Message struct) throws TException {
      prot.incrementRecursionDepth();
      try {
        TTupleProtocol iprot = (TTupleProtocol) prot;
        BitSet incoming = iprot.readBitSet(6);
        if (incoming.get(0)) {
          struct.text = iprot.readString();
          struct.setTextIsSet(true);
        }
        if (incoming.get(1)) {
          {
            TList _list0 = iprot.readListBegin(TType.STRING);
            struct.tags = new ArrayList<String>(_list0.size);
            @Nullable String _elem0;
            for (int _i0 = 0; _i0 < _list0.size; ++_i0) {
              _elem0 = iprot.readString();
              struct.tags.add(_elem0);
            }
          }
          struct.setTagsIsSet(true);
        }
        if (incoming.get(2)) {
          {
            TMap _map1 = iprot.readMapBegin(TType.STRING, TType.I64);
            struct.counts = new HashMap<String, Long>(2 * _map1.size);
            @Nullable String _key1;
            long _val1;
            for (int _i1 = 0; _i1 < _map1.size; ++_i1) {
              _key1 = iprot.readString();
              _val1 = iprot.readI64();
              struct.counts.put(_key1, _val1);
            }
          }
          struct.setCountsIsSet(true);
        }
        if (incoming.get(3)) {
          struct.blob = iprot.readBinary();
          struct.setBlobIsSet(true);
        }
        if (incoming.get(4)) {
          struct.mood = Mood.findByValue(iprot.readI32());
          struct.setMoodIsSet(true);
        }
        if (incoming.get(5)) {
          struct.id = iprot.readI64();
          struct.setIdIsSet(true);
        }
      } finally {
        prot.decrementRecursionDepth();
      }
    }
  }
}
