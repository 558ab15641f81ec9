package exercise.unions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.protocol.Protocol;
import io.kite.protocol.ThriftReader;
import io.kite.protocol.ThriftWriter;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.thrift.TBase;
import org.apache.thrift.TDeserializer;
import org.apache.thrift.TException;
import org.apache.thrift.TSerializer;
import org.apache.thrift.TUnion;
import org.apache.thrift.meta_data.FieldMetaData;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TJSONProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TProtocolFactory;
import org.apache.thrift.protocol.TTupleProtocol;

public final class Unions {
  private static final List<TProtocolFactory> LIBTHRIFTS =
      List.of(
          new TBinaryProtocol.Factory(),
          new TCompactProtocol.Factory(),
          new TJSONProtocol.Factory(),
          new TTupleProtocol.Factory());

  private Unions() {}

  private static List<Any> samples() {
    return List.of(
        Any.truth(true),
        Any.truth(false),
        Any.small((byte) 1),
        Any.shorter((short) -2),
        Any.number(3),
        Any.longer(4),
        Any.real(5.5),
        Any.text("six"),
        Any.blob(new byte[] {7}),
        Any.id(new UUID(8, 9)),
        Any.suit(Suit.SPADES),
        Any.point(new Point(1, 2)),
        Any.trouble(new Trouble("why")),
        Any.list(List.of(Any.text("a"), Any.number(1))),
        Any.suits(EnumSet.allOf(Suit.class)),
        Any.map(Map.of("k", Any.list(List.of()))),
        Any.forced("not at all"));
  }

  public static void oneFieldIsSet() {
    Any any = Any.text("hello");
    assertThat(any.getSetField()).isEqualTo(Any._Fields.TEXT);
    assertThat(any.isSetText()).isTrue();
    assertThat(any.isSetNumber()).isFalse();
    assertThat(any.getText()).isEqualTo("hello");
    any.setNumber(4);
    assertThat(any.isSetText()).isFalse();
    assertThat(any.getFieldValue()).isEqualTo(4);
    assertThat(any).hasToString("<Any number:4>");
  }

  public static void anotherThanTheOneThatIsSetIsRefused() {
    assertThatThrownBy(() -> Any.text("hello").getNumber())
        .isInstanceOf(RuntimeException.class)
        .hasMessage("Cannot get field 'number' because union is currently set to text");
    assertThatThrownBy(() -> new Any().getBlob()).hasMessageEndingWith("set to nothing");
  }

  public static void aNullAndAWrongTypeAreRefused() {
    assertThatThrownBy(() -> new Any().setText(null)).hasMessage("_Fields.TEXT");
    assertThatThrownBy(() -> new Any(Any._Fields.TEXT, 5))
        .isInstanceOf(ClassCastException.class)
        .hasMessage("Was expecting value of type String for field 'text', but got Integer");
  }

  public static void aDefaultIsSetUntilAnotherIs() {
    assertThat(new Preset().getB()).isEqualTo("unless told otherwise");
    assertThat(Preset.a(1).getSetField()).isEqualTo(Preset._Fields.A);
  }

  public static void bytesAreCopiedInAndOut() {
    byte[] bytes = {1, 2};
    Any any = Any.blob(bytes);
    bytes[0] = 9;
    assertThat(any.bufferForBlob()).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
    any.bufferForBlob().put(0, (byte) 9);
    assertThat(any.getBlob()).containsExactly(1, 2);
  }

  public static void copiesAreDeepAndEqual() {
    Any inner = Any.number(1);
    Any list = Any.list(List.of(inner));
    Any copy = list.deepCopy();
    assertThat(copy).isEqualTo(list).hasSameHashCodeAs(list);
    inner.setNumber(2);
    assertThat(copy).isNotEqualTo(list);
    assertThat(new Any()).isEqualTo(new Any()).isNotEqualTo(inner);
    assertThat(inner).isNotEqualTo(new Any());
  }

  public static void theOrderIsThatOfTheFieldsAndThenOfTheValues() {
    assertThat(Any.truth(true).compareTo(Any.text("a"))).isNegative();
    assertThat(Any.text("b").compareTo(Any.text("a"))).isPositive();
    assertThat(Any.text("a").compareTo(Any.text("a"))).isZero();
  }

  public static void libthriftsProtocolsCarryEveryField() throws TException {
    for (TProtocolFactory protocol : LIBTHRIFTS) {
      for (Any any : samples()) {
        Any read = new Any();
        new TDeserializer(protocol).deserialize(read, new TSerializer(protocol).serialize(any));
        assertThat(read).as(any.toString()).isEqualTo(any);
      }
    }
  }

  public static void theDirectCodecWritesWhatLibthriftWrites() throws TException {
    for (Any any : samples()) {
      Holder holder = new Holder();
      holder.setAny(any);
      holder.setMany(List.of(any, any));
      holder.setMust(any);
      same(Protocol.BINARY, new TBinaryProtocol.Factory(), any, new Any());
      same(Protocol.COMPACT, new TCompactProtocol.Factory(), any, new Any());
      same(Protocol.BINARY, new TBinaryProtocol.Factory(), holder, new Holder());
      same(Protocol.COMPACT, new TCompactProtocol.Factory(), holder, new Holder());
    }
  }

  private static <T extends TBase<?, ?>> void same(
      Protocol protocol, TProtocolFactory libthrift, T struct, T empty) throws TException {
    ByteBuf bytes = direct(protocol, struct);
    byte[] expected = new TSerializer(libthrift).serialize(struct);
    assertThat(bytes).as(struct.toString()).isEqualTo(Unpooled.wrappedBuffer(expected));
    assertThat(protocol.reader(bytes).readStruct(empty)).isEqualTo(struct);
  }

  private static ByteBuf direct(Protocol protocol, TBase<?, ?> struct) throws TException {
    ByteBuf bytes = Unpooled.buffer();
    ThriftWriter writer = protocol.writer(bytes);
    writer.writeStruct(struct);
    writer.flush();
    return bytes;
  }

  public static void whatTheOtherSideDoesNotKnowIsNotSet() throws TException {
    OtherHolder holder = new OtherHolder(Newer.added("since"), Newer.truth(true));
    for (Protocol protocol : Protocol.values()) {
      Holder read = protocol.reader(direct(protocol, holder)).readStruct(new Holder());
      assertThat(read.getAny().isSet()).isFalse();
      assertThat(read.getMust()).isEqualTo(Any.truth(true));
      // An enum's number that is not known.
      Any any = protocol.reader(direct(protocol, Newer.suit(7))).readStruct(new Any());
      assertThat(any.isSet()).isFalse();
    }
  }

  public static void twoFieldsAreAnError() throws TException {
    for (Protocol protocol : Protocol.values()) {
      ByteBuf bytes = Unpooled.buffer();
      ThriftWriter writer = protocol.writer(bytes);
      int outer = writer.beginStruct();
      writer.writeBool(1, true);
      writer.writeI32(4, 3);
      writer.endStruct(outer);
      writer.flush();
      assertThatThrownBy(() -> protocol.reader(bytes).readStruct(new Any()))
          .isInstanceOf(TProtocolException.class)
          .hasMessage("union Any with two fields: TRUTH and NUMBER");
    }
  }

  public static void anEmptyOneIsReadButNotWritten() throws TException {
    ThriftReader reader = Protocol.BINARY.reader(Unpooled.wrappedBuffer(new byte[] {0}));
    assertThat(reader.readStruct(Any.number(4)).isSet()).isFalse();
    assertThatThrownBy(() -> direct(Protocol.BINARY, new Any()))
        .isInstanceOf(TProtocolException.class)
        .hasMessage("Cannot write a TUnion with no set value!");
  }

  public static void javaSerializesIt() throws Exception {
    Any any = Any.map(Map.of("a", Any.text("b")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(any);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(any);
    }
  }

  public static void metadataTellsOfItsFields() {
    Map<Any._Fields, FieldMetaData> fields = FieldMetaData.getStructMetaDataMap(Any.class);
    assertThat(fields).hasSize(17).isEqualTo(Any.metaDataMap);
    assertThat(fields.get(Any._Fields.FORCED).requirementType)
        .isEqualTo(org.apache.thrift.TFieldRequirementType.OPTIONAL);
  }

  public static void hostileNamesCompileAndWork() throws TException {
    Hostile hostile = Hostile.$equals(Hostile.$class("x"));
    assertThat(hostile.getEquals().getClass_()).isEqualTo("x");
    same(Protocol.BINARY, new TBinaryProtocol.Factory(), hostile, new Hostile());
    assertThat(Hostile.$wait(5).getWait()).isEqualTo(5);
    assertThat(Hostile.$isSet(5).isSetIsSet()).isTrue();
  }

  public static void constantsOfUnionsAreSet() {
    assertThat(unionsConstants.GREETING).isEqualTo(Any.text("hello"));
    assertThat(unionsConstants.NUMBERS).containsExactly(Any.number(1), Any.longer(2));
    assertThat((TUnion<?, ?>) new Nothing()).isEqualTo(new Nothing());
  }
}
