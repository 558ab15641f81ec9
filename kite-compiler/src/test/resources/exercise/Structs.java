package exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.thrift.TBase;
import org.apache.thrift.TDeserializer;
import org.apache.thrift.TFieldRequirementType;
import org.apache.thrift.TSerializer;
import org.apache.thrift.meta_data.FieldMetaData;
import org.apache.thrift.meta_data.StructMetaData;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TJSONProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TProtocolFactory;
import org.apache.thrift.protocol.TTupleProtocol;
import org.apache.thrift.protocol.TType;

@SuppressWarnings("deprecation") // deprecated definitions are part of the exercise
public final class Structs {
  private static final List<TProtocolFactory> PROTOCOLS =
      List.of(
          new TBinaryProtocol.Factory(),
          new TCompactProtocol.Factory(),
          new TTupleProtocol.Factory(),
          new TJSONProtocol.Factory());

  private Structs() {}

  private static All all() {
    All all = new All();
    all.setABool(true).setAByte((byte) 1).setAShort((short) 2).setAnInt(3).setALong(4L);
    all.setADouble(0.5).setAString("s").setABinary(new byte[] {1, 2});
    all.setAUuid(new UUID(1, 2)).setAnEnum(Mood.GRIM).setAStruct(new Inner("in", true));
    all.addToStrings("a");
    all.addToInts(5);
    all.putToLongs("k", 6L);
    all.addToMoods(Mood.CALM);
    all.putToInners(Mood.LIVELY, new Inner("v", false).setCount(9));
    all.addToBlobs(ByteBuffer.wrap(new byte[] {3}));
    Set<Double> doubles = new java.util.HashSet<>(Set.of(1.5));
    all.putToDeep(1, new ArrayList<>(List.of(doubles)));
    all.setMaybeInt(0).setMaybeString("").setMaybeBool(false);
    all.setMoodList(new ArrayList<>(List.of(Mood.CALM, Mood.GRIM)));
    all.setFailure(new Failure("oops", 4));
    all.addToBools(true);
    all.addToStructs(new Inner("one", true));
    all.putToByName("calm", Mood.CALM);
    return all;
  }

  private static byte[] write(TBase<?, ?> struct, TProtocolFactory protocol) throws Exception {
    return new TSerializer(protocol).serialize(struct);
  }

  private static <T extends TBase<?, ?>> T read(T struct, byte[] bytes, TProtocolFactory protocol)
      throws Exception {
    new TDeserializer(protocol).deserialize(struct, bytes);
    return struct;
  }

  public static void everyTypeGoesThroughEveryProtocol() throws Exception {
    for (TProtocolFactory protocol : PROTOCOLS) {
      All read = read(new All(), write(all(), protocol), protocol);
      assertThat(read).as(protocol.getClass().getName()).isEqualTo(all());
      assertThat(read.hashCode()).isEqualTo(all().hashCode());
      assertThat(read).hasToString(all().toString());
    }
  }

  public static void anEmptyStructGoesThroughEveryProtocol() throws Exception {
    for (TProtocolFactory protocol : PROTOCOLS) {
      assertThat(read(new Empty(), write(new Empty(), protocol), protocol)).isEqualTo(new Empty());
      All unset = read(new All(), write(new All(), protocol), protocol);
      assertThat(unset).isEqualTo(new All());
      assertThat(unset.isSetMaybeInt()).isFalse();
      assertThat(unset.isSetStrings()).isFalse();
    }
  }

  public static void requiredFieldsGoThroughEveryProtocol() throws Exception {
    Demanding demanding = new Demanding(1, "t", new ArrayList<>(List.of(2))).setMaybe(3);
    for (TProtocolFactory protocol : PROTOCOLS) {
      assertThat(read(new Demanding(), write(demanding, protocol), protocol)).isEqualTo(demanding);
    }
  }

  public static void sixtyFivePrimitivesRememberWhichOfThemAreSet() throws Exception {
    Many many = new Many().setF1(1).setF64(64).setF65(true);
    for (TProtocolFactory protocol : PROTOCOLS) {
      Many read = read(new Many(), write(many, protocol), protocol);
      assertThat(read).isEqualTo(many);
      assertThat(read.isSetF65()).isTrue();
    }
    assertThat(new Many(many).isSetF64()).isTrue();
    assertThat(new Many(many).isSetF2()).isFalse();
    many.unsetF65();
    assertThat(many.isSetF65()).isFalse();
    assertThat(serialized(many)).isEqualTo(read(new Many(), write(many, PROTOCOLS.get(0)), PROTOCOLS.get(0)));
  }

  public static void defaultsAreThereButNotMarkedAsSet() {
    Defaults defaults = new Defaults();
    assertThat(defaults.getNumber()).isEqualTo(7);
    assertThat(defaults.isSetNumber()).isFalse();
    assertThat(defaults.getText()).isEqualTo("a \"quoted\"\n\u00e9 text");
    assertThat(defaults.isSetText()).isTrue();
    assertThat(defaults.getMood()).isEqualTo(Mood.LIVELY);
    assertThat(defaults.getLongs()).containsExactly(1L, 2L);
    assertThat(defaults.getMap()).isEqualTo(Map.of("a", List.of(1), "b", List.of()));
    assertThat(defaults.getInner().getCount()).isEqualTo(3);
    assertThat(defaults.getFraction()).isEqualTo(1e-20);
    assertThat(defaults.getBlob()).isEqualTo("bytes".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(defaults.getMoods()).containsExactlyInAnyOrder(Mood.CALM, Mood.GRIM);
    assertThat(defaults.getId()).hasToString("00112233-4455-6677-8899-aabbccddeeff");
    assertThat(defaults.getSmall()).isEqualTo((byte) -1);
    assertThat(defaults.isYes()).isTrue();
  }

  public static void everyInstanceHasDefaultsOfItsOwn() {
    new Defaults().getLongs().add(3L);
    assertThat(new Defaults().getLongs()).hasSize(2);
    assertThat(new Defaults().getInner()).isNotSameAs(new Defaults().getInner());
  }

  public static void clearBringsTheDefaultsBack() {
    Defaults defaults = new Defaults().setNumber(1).setText(null).setFraction(2);
    defaults.clear();
    assertThat(defaults.getNumber()).isEqualTo(7);
    assertThat(defaults.getText()).isNotNull();
    All all = all();
    all.clear();
    assertThat(all).isEqualTo(new All());
  }

  public static void whatIsRequiredIsMissedOnWriting() {
    Demanding demanding = new Demanding().setNumber(1).setText("x");
    assertThatThrownBy(() -> write(demanding, PROTOCOLS.get(0)))
        .isInstanceOf(TProtocolException.class)
        .hasMessageStartingWith("Required field 'ints' was not present! Struct: Demanding(");
  }

  public static void aRequiredNumberIsMissedOnReading() {
    assertThatThrownBy(
            () -> read(new Demanding(), write(new Empty(), PROTOCOLS.get(0)), PROTOCOLS.get(0)))
        .isInstanceOf(TProtocolException.class)
        .hasMessageStartingWith("Required field 'number' was not found in serialized data!");
  }

  public static void aRequiredFieldInsideIsMissedToo() {
    All all = new All().setAStruct(new Inner());
    assertThatThrownBy(() -> write(all, PROTOCOLS.get(0))).hasMessageContaining("'name'");
  }

  public static void fieldsOfALaterVersionAreSkipped() throws Exception {
    Newer newer = new Newer(1, "x", new HashMap<>(Map.of("a", List.of(1))));
    for (TProtocolFactory protocol : List.of(PROTOCOLS.get(0), PROTOCOLS.get(1), PROTOCOLS.get(3))) {
      assertThat(read(new Older(), write(newer, protocol), protocol)).isEqualTo(new Older(1));
      assertThat(read(new Newer(), write(new Older(1), protocol), protocol).isSetAdded()).isFalse();
    }
  }

  public static void fieldsOfAnotherTypeAreSkipped() throws Exception {
    Misread read = read(new Misread(), write(new Older(1), PROTOCOLS.get(0)), PROTOCOLS.get(0));
    assertThat(read.isSetValue()).isFalse();
  }

  public static void numbersThatNoConstantHasAreLeftOut() throws Exception {
    NewMoods moods =
        new NewMoods(
            List.of(1, 99), Set.of(2, 98), Map.of(1, "calm", 97, "new"), 96);
    for (TProtocolFactory protocol : PROTOCOLS) {
      OldMoods read = read(new OldMoods(), write(moods, protocol), protocol);
      assertThat(read.getList()).containsExactly(Mood.CALM);
      assertThat(read.getSet()).isEqualTo(EnumSet.of(Mood.LIVELY));
      assertThat(read.getMap()).isEqualTo(Map.of(Mood.CALM, "calm")).isInstanceOf(EnumMap.class);
      assertThat(read.isSetMood()).isFalse();
    }
  }

  public static void recursiveStructsWork() throws Exception {
    Node node = new Node(1, new ArrayList<>()).setNext(new Node(2, new ArrayList<>()));
    node.addToChildren(new Node(3, new ArrayList<>()));
    for (TProtocolFactory protocol : PROTOCOLS) {
      assertThat(read(new Node(), write(node, protocol), protocol)).isEqualTo(node);
    }
    assertThat(node.deepCopy().getNext()).isNotSameAs(node.getNext()).isEqualTo(node.getNext());
  }

  public static void nestingDeeperThanTheLimitIsRefused() throws Exception {
    Node node = new Node(0, new ArrayList<>());
    for (int i = 0; i < 100; i++) {
      node = new Node(i, new ArrayList<>()).setNext(node);
    }
    byte[] bytes = write(node, PROTOCOLS.get(0));
    assertThatThrownBy(() -> read(new Node(), bytes, PROTOCOLS.get(0)))
        .isInstanceOf(TProtocolException.class);
  }

  public static void fieldsAreWrittenInTheOrderOfTheirIds() throws Exception {
    byte[] bytes = write(new Reordered(5, 1, -1), new TBinaryProtocol.Factory());
    assertThat(new int[] {bytes[2], bytes[9], bytes[16]}).containsExactly(-1, 1, 5);
  }

  public static void anUnsetFieldIsNotWrittenButAPlainNumberAlwaysIs() throws Exception {
    assertThat(write(new Older(), PROTOCOLS.get(0))).hasSize(8);
    assertThat(write(new Misread(), PROTOCOLS.get(0))).hasSize(1);
    assertThat(write(new Inner("", false), PROTOCOLS.get(0))).hasSize(7 + 4 + 1);
  }

  public static void copiesAreDeep() {
    All original = all();
    All copy = original.deepCopy();
    assertThat(copy).isEqualTo(original).isNotSameAs(original);
    copy.getABinary()[0] = 9;
    copy.getAStruct().setName("changed");
    copy.getStrings().add("b");
    copy.getBlobs().get(0).put(0, (byte) 9);
    copy.getDeep().get(1).get(0).add(9.0);
    copy.getInners().get(Mood.LIVELY).setName("changed");
    copy.getMoods().add(Mood.GRIM);
    assertThat(original).isEqualTo(all());
    assertThat(new All(new All())).isEqualTo(new All());
  }

  public static void binariesAreCopiedInAndOut() {
    byte[] bytes = {1, 2};
    All all = new All().setABinary(bytes);
    bytes[0] = 9;
    assertThat(all.getABinary()).containsExactly(1, 2);
    all.bufferForABinary().put(0, (byte) 9);
    assertThat(all.getABinary()).containsExactly(1, 2);
    assertThat(all.setABinary((byte[]) null).getABinary()).isNull();
    assertThat(all.setABinary((ByteBuffer) null).isSetABinary()).isFalse();
  }

  public static void equalityLooksAtWhatIsSet() {
    Inner a = new Inner("n", true);
    Inner b = new Inner("n", true);
    assertThat(a).isEqualTo(b).hasSameHashCodeAs(b);
    b.setCount(5);
    assertThat(a).isNotEqualTo(b);
    assertThat(a.equals((Inner) null)).isFalse();
    assertThat(a).isNotEqualTo("n");
    assertThat(new Inner("m", true)).isNotEqualTo(a);
  }

  public static void anUnsetFieldSortsFirst() {
    List<Inner> sorted =
        new ArrayList<>(
            List.of(new Inner("b", true), new Inner("a", true).setCount(1), new Inner("a", true)));
    java.util.Collections.sort(sorted);
    assertThat(sorted)
        .containsExactly(
            new Inner("a", true), new Inner("a", true).setCount(1), new Inner("b", true));
    assertThat(all().compareTo(all())).isZero();
  }

  public static void theTextNamesTheFields() {
    assertThat(new Inner("x", true)).hasToString("Inner(name:x, flag:true)");
    assertThat(new Inner().setCount(1)).hasToString("Inner(name:null, count:1, flag:false)");
    assertThat(new Misread()).hasToString("Misread(value:null)");
    assertThat(new All().setABinary(new byte[] {1, -1}).toString()).contains("aBinary:01 FF");
  }

  public static void javaSerializationWorks() throws Exception {
    assertThat(serialized(all())).isEqualTo(all());
    assertThat(serialized(new Failure("m", 1))).isEqualTo(new Failure("m", 1));
  }

  private static Object serialized(Object original) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  public static void fieldsCanBeReachedByTheirConstants() {
    All all = all();
    All copy = new All();
    for (All._Fields field : All._Fields.values()) {
      assertThat(all.isSet(field)).as(field.name()).isTrue();
      copy.setFieldValue(field, all.getFieldValue(field));
      assertThat(copy.isSet(field)).isTrue();
    }
    assertThat(copy).isEqualTo(all);
    for (All._Fields field : All._Fields.values()) {
      copy.setFieldValue(field, null);
      assertThat(copy.isSet(field)).isFalse();
    }
    assertThatThrownBy(() -> copy.isSet(null)).isInstanceOf(IllegalArgumentException.class);
  }

  public static void fieldConstantsAreFoundByIdAndName() {
    assertThat(All._Fields.findByThriftId(5)).isEqualTo(All._Fields.A_LONG);
    assertThat(All._Fields.findByThriftId(99)).isNull();
    assertThat(All._Fields.findByName("aLong")).isEqualTo(All._Fields.A_LONG);
    assertThat(All._Fields.A_LONG.getThriftFieldId()).isEqualTo((short) 5);
    assertThat(new All().fieldForId(5)).isEqualTo(All._Fields.A_LONG);
    assertThatThrownBy(() -> All._Fields.findByThriftIdOrThrow(99))
        .hasMessage("Field 99 doesn't exist!");
    assertThat(Reordered._Fields.NEGATIVE.getThriftFieldId()).isEqualTo((short) -1);
  }

  public static void metaDataIsRegistered() {
    Map<Aliased._Fields, FieldMetaData> fields =
        FieldMetaData.getStructMetaDataMap(Aliased.class);
    assertThat(fields).isSameAs(Aliased.metaDataMap).hasSize(6);
    assertThat(fields.get(Aliased._Fields.ID).valueMetaData.getTypedefName()).isEqualTo("Id");
    assertThat(fields.get(Aliased._Fields.TEMPER).valueMetaData.type).isEqualTo(TType.ENUM);
    assertThat(((StructMetaData) fields.get(Aliased._Fields.OTHER).valueMetaData).structClass)
        .isEqualTo(Inner.class);
    assertThat(Inner.metaDataMap.get(Inner._Fields.NAME).requirementType)
        .isEqualTo(TFieldRequirementType.REQUIRED);
    assertThat(All.metaDataMap.get(All._Fields.A_BINARY).valueMetaData.isBinary()).isTrue();
  }

  public static void containersHaveTheirHelpers() {
    All all = new All();
    assertThat(all.getStringsSize()).isZero();
    assertThat(all.getStringsIterator()).isNull();
    all.addToStrings("x");
    assertThat(all.getStringsIterator()).toIterable().containsExactly("x");
    assertThat(all.getLongsSize()).isZero();
    all.setLongsIsSet(false);
    assertThat(all.isSetLongs()).isFalse();
  }

  public static void enumsAreFoundByTheirNumbers() {
    assertThat(Mood.findByValue(-7)).isEqualTo(Mood.GRIM);
    assertThat(Mood.findByValue(2)).isEqualTo(Mood.LIVELY);
    assertThat(Mood.findByValue(3)).isNull();
    assertThat(Arrays.stream(Mood.values()).map(Mood::getValue)).containsExactly(1, 2, 2, -7);
  }

  public static void annotationsShowInJava() throws Exception {
    assertThat(Modifier.isFinal(Sealed.class.getModifiers())).isTrue();
    assertThat(Outdated.class.isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(Outdated.class.getMethod("getA").isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(Mood.class.getField("GRIM").isAnnotationPresent(Deprecated.class)).isTrue();
  }

  public static void anExceptionIsOneAndHasItsMessage() {
    Failure failure = new Failure("broken", 3);
    assertThat((Exception) failure).isInstanceOf(org.apache.thrift.TException.class);
    assertThat(failure.getMessage()).isEqualTo("broken");
    assertThat(failure.toString()).isEqualTo("Failure(message:broken, code:3)");
  }
}
