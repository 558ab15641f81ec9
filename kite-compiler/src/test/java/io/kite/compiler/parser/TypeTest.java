package io.kite.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.Idl;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.TypeTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeTest {
  private static TypeTree type(String text) {
    return Idl.definition(Definition.Typedef.class, "typedef " + text + " T").type();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bool", "i8", "i16", "i32", "i64", "double", "string", "binary", "uuid"})
  void baseTypesAreKeywords(String keyword) {
    assertThat(((TypeTree.Base) type(keyword)).keyword()).isEqualTo(keyword);
  }

  @Test
  void byteIsAnotherNameOfI8() {
    assertThat(((TypeTree.Base) type("byte")).keyword()).isEqualTo("i8");
  }

  @Test
  void containersNest() {
    TypeTree.MapOf map = (TypeTree.MapOf) type("map<string, list<set<i32>>>");
    TypeTree.ListOf list = (TypeTree.ListOf) map.value();
    assertThat(list.element()).isInstanceOf(TypeTree.SetOf.class);
    assertThat(list.position()).hasToString("1:21");
  }

  @Test
  void theCppTypeMayStandBeforeTheBracketsOrBehindAListsOnes() {
    assertThat(type("map cpp_type \"a\" <i32, i32>")).isInstanceOf(TypeTree.MapOf.class);
    assertThat(type("set cpp_type \"a\" <i32>")).isInstanceOf(TypeTree.SetOf.class);
    assertThat(type("list cpp_type \"a\" <i32>")).isInstanceOf(TypeTree.ListOf.class);
    assertThat(type("list<i32> cpp_type \"a\"")).isInstanceOf(TypeTree.ListOf.class);
  }

  @Test
  void baseTypesAndContainersTakeAnnotations() {
    TypeTree.ListOf list = (TypeTree.ListOf) type("list<i32 (a = \"1\")> (b, b = \"2\")");
    assertThat(list.annotations()).extracting("value").containsExactly("1", "2");
    assertThat(((TypeTree.Base) list.element()).annotations()).hasSize(1);
  }

  @Test
  void aTypeOfAnotherFileHasADot() {
    assertThat(((TypeTree.Named) type("other.Thing")).name().text()).isEqualTo("other.Thing");
  }

  @Test
  void deepNestingIsAMistakeAndNoOverflow() {
    String deep = "list<".repeat(100_000) + "i32" + ">".repeat(100_000);
    assertThat(Idl.brief(Idl.complaints("typedef " + deep + " T")))
        .containsExactly("1:329: nested too deeply: more than 64 levels");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(Idl.brief(Idl.complaints("typedef list<> T")))
        .containsExactly("1:14: expected a type, found '>'");
    assertThat(Idl.brief(Idl.complaints("typedef map<i32> T")))
        .containsExactly("1:16: expected ',', found '>'");
    assertThat(Idl.brief(Idl.complaints("typedef senum")))
        .containsExactly("1:14: expected the new type's name, found the end of the file");
  }
}
