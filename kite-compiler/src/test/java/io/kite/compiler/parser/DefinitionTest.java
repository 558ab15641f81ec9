package io.kite.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.Idl;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Definition.Struct.Kind;
import io.kite.compiler.tree.EnumValue;
import io.kite.compiler.tree.Field;
import io.kite.compiler.tree.Field.Requirement;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DefinitionTest {
  private static Definition.Struct struct(String text) {
    return Idl.definition(Definition.Struct.class, text);
  }

  @Test
  void enumValuesCountOnFromTheLastOne() {
    Definition.EnumType type =
        Idl.definition(
            Definition.EnumType.class, "enum E { A, B = 5, C; D = -1 (x) E = 0x10 F } (y = 'z')");
    assertThat(type.values())
        .extracting(value -> value.name() + "=" + value.value())
        .containsExactly("A=0", "B=5", "C=6", "D=-1", "E=16", "F=17");
    assertThat(type.values().get(3).annotations()).hasSize(1);
    assertThat(type.annotations()).hasSize(1);
  }

  @Test
  void anEnumValueMustFitInto32Bits() {
    assertThat(Idl.brief(Idl.complaints("enum E { A = 2147483647, B }")))
        .containsExactly("1:26: the value after 2147483647 does not fit into 32 bits");
    assertThat(Idl.brief(Idl.complaints("enum E { A = 4294967296 }")))
        .containsExactly("1:14: an enum value does not fit into 32 bits");
  }

  @Test
  void theThreeKindsOfStructsLookAlike() {
    assertThat(struct("struct S xsd_all {}").kind()).isEqualTo(Kind.STRUCT);
    assertThat(struct("union U { 1: i32 a }").kind()).isEqualTo(Kind.UNION);
    assertThat(struct("exception E { 1: i32 a } (final)").annotations()).hasSize(1);
  }

  @Test
  void fieldsHaveIdsRequirementsDefaultsAndAnnotations() {
    List<Field> fields =
        struct(
                """
                struct S {
                  1: required i32 a = 5 (deprecated = "no", x),
                  2: optional string b;
                  3: S & c xsd_optional xsd_nillable xsd_attrs { 1: i32 d }
                  0x10: list<i32> e = [1]
                }
                """)
            .fields();
    assertThat(fields).extracting(Field::id).containsExactly(1, 2, 3, 16);
    assertThat(fields)
        .extracting(Field::requirement)
        .containsExactly(
            Requirement.REQUIRED, Requirement.OPTIONAL, Requirement.DEFAULT, Requirement.DEFAULT);
    assertThat(fields.get(0).annotations()).hasSize(2);
    assertThat(fields.get(0).value()).isNotNull();
    assertThat(fields.get(2).reference()).isTrue();
    assertThat(fields.get(2).xsd().attributes()).hasSize(1);
    assertThat(fields.get(3).name().position()).hasToString("5:19");
  }

  @Test
  void fieldsWithoutIdsCountDownwardsAndAreWarnedOf() {
    String text = "struct S { i32 a, 0: i32 b, i32 c }";
    assertThat(struct(text).fields()).extracting(Field::id).containsExactly(-1, -2, -3);
    assertThat(Idl.brief(Idl.complaints(text)))
        .containsExactly(
            "1:12: this field has no id: readers and writers must agree on its place",
            "1:19: an id must be positive: -2 is taken for 0",
            "1:29: this field has no id: readers and writers must agree on its place");
    assertThat(Idl.complaints(text)).noneMatch(diagnostic -> diagnostic.isError());
  }

  @Test
  void anIdMustFitInto16Bits() {
    assertThat(Idl.brief(Idl.complaints("struct S { 32768: i32 a }")))
        .containsExactly("1:12: a field's id is at most 32767");
  }

  @Test
  void fieldsMayBeCalledLikeKeywordsButForAFew() {
    String names =
        "namespace include void bool byte i8 i16 i32 i64 double string binary uuid map list set"
            + " async oneway typedef struct union exception extends throws service enum const"
            + " required optional cpp_include";
    int[] id = {0};
    String fields =
        List.of(names.split(" ")).stream()
            .map(name -> ++id[0] + ": i32 " + name)
            .collect(Collectors.joining("\n"));
    assertThat(struct("struct S {\n" + fields + "\n}").fields())
        .extracting(field -> field.name().text())
        .containsExactly(names.split(" "));
    assertThat(Idl.brief(Idl.complaints("struct S { 1: i32 xsd_all }")))
        .containsExactly("1:19: expected the field's name, but 'xsd_all' is a keyword");
  }

  @Test
  void otherNamesMayNotBeKeywordsAndHaveNoDots() {
    assertThat(Idl.brief(Idl.complaints("struct list {}")))
        .containsExactly("1:8: expected the struct's name, but 'list' is a keyword");
    assertThat(Idl.brief(Idl.complaints("struct a.b {}")))
        .containsExactly("1:8: a declared name has no dot in it: 'a.b'");
  }

  @Test
  void docCommentsBelongToWhatFollows() {
    Definition.EnumType type =
        Idl.definition(
            Definition.EnumType.class,
            """
            // no doc
            /**
             * An enum.
             *
             *   indented
             */
            enum E {
              /** One. */
              A,
              /**/ # none
              B
            }
            """);
    assertThat(type.doc()).isNotNull();
    assertThat(type.doc().lines()).containsExactly("An enum.", "", "  indented");
    assertThat(type.values().get(0).doc()).isNotNull();
    assertThat(type.values().get(1).doc()).isNull();
    assertThat(type.values()).extracting(EnumValue::value).containsExactly(0, 1);
  }

  @Test
  void constsAndTypedefsMayEndWithASeparator() {
    assertThat(Idl.parse("const i32 A = 1; typedef i32 B, const i32 C = 2").definitions())
        .hasSize(3);
  }
}
