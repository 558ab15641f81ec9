package io.kite.compiler.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceWriterTest {
  private final Imports imports = new Imports("a.b", Set.of("List"), Set.of());
  private final SourceWriter out = new SourceWriter(imports);

  @Test
  void blocksAreIndented() {
    out.open("class A {").add("int {name};", "name", "x").blank().close();
    assertThat(out).hasToString("class A {\n  int x;\n}\n");
  }

  @Test
  void classesOfTheLibraryAreImportedOrQualifiedWhereTheirNameIsTaken() {
    out.add("Map<List, Object> x; // {y}", "y", "List");
    assertThat(out).hasToString("Map<java.util.List, Object> x; // List\n");
    assertThat(imports.needed()).containsExactly("java.util.Map");
  }

  @Test
  void stringsAreLeftAlone() {
    out.add("String s = \"a \\\" List {y} Map\" + new TList();", "y", "{z}");
    assertThat(out).hasToString("String s = \"a \\\" List {z} Map\" + new TList();\n");
    assertThat(imports.needed()).containsExactly("org.apache.thrift.protocol.TList");
  }

  @Test
  void ofTwoClassesWithOneNameTheFirstIsImported() {
    assertThat(imports.use("x.Thing")).isEqualTo("Thing");
    assertThat(imports.use("y.Thing")).isEqualTo("y.Thing");
    assertThat(imports.use("x.Thing")).isEqualTo("Thing");
  }

  @Test
  void aVariableWithoutAValueIsAMistakeOfOurs() {
    assertThatThrownBy(() -> out.add("{gone}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gone");
  }
}
