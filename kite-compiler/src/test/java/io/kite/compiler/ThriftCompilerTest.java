package io.kite.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThriftCompilerTest {
  @TempDir private Path folder;

  private String generated(String text) {
    CompileResult result = Idl.compile(Idl.write(folder, "test.thrift", text));
    assertThat(result.diagnostics()).isEmpty();
    StringBuilder all = new StringBuilder();
    result.files().forEach(file -> all.append(file.path()).append('\n').append(file.text()));
    return all.toString();
  }

  @Test
  void theSameInputGivesTheSameText() {
    String text =
        "namespace java a\nstruct S { 1: map<string, set<i32>> m = {'a': [1]} }\n"
            + "service V { S f(1: S s) }\nconst i32 C = 1\nenum E { A }";
    assertThat(generated(text)).isEqualTo(generated(text));
  }

  @Test
  void whatASourceGivesDoesNotDependOnTheOthers() {
    Path one = Idl.write(folder, "one.thrift", "namespace java a\nstruct S { 1: list<i32> l }");
    Path two = Idl.write(folder, "two.thrift", "namespace java a\nstruct List {}");
    assertThat(Idl.compile(two, one).files()).containsAll(Idl.compile(one).files());
  }

  @Test
  void thereIsNoDateAndNoPathInTheText() {
    assertThat(generated("struct S {}"))
        .doesNotContain("20")
        .doesNotContain(folder.getFileName().toString());
  }

  @Test
  void docCommentsBecomeJavadoc() {
    assertThat(
            generated("/** A \\u struct. */\nstruct S {\n/**\n * One\n * field.\n */\n1: i32 a }"))
        .contains("/** A &#92;u struct. */\n@SuppressWarnings")
        .contains("  /**\n   * One\n   * field.\n   */\n  public int a;")
        .contains("  /**\n   * One\n   * field.\n   */\n  public int getA()");
  }

  @Test
  void typesInOtherPackagesAreImported() {
    Idl.write(folder, "base.thrift", "namespace java b.c\nstruct Point {}");
    assertThat(generated("include \"base.thrift\"\nnamespace java a\nstruct S { 1: base.Point p }"))
        .contains("import b.c.Point;")
        .contains("  public @Nullable Point p;");
  }

  @Test
  void aClassInNoPackageCannotBeUsedFromOne() {
    Idl.write(folder, "base.thrift", "struct Point {}");
    Path file =
        Idl.write(
            folder,
            "main.thrift",
            "include \"base.thrift\"\nnamespace java a\nstruct S { 1: base.Point p }");
    assertThat(Idl.brief(Idl.compile(file).diagnostics()))
        .containsExactly("3:15: 'Point' cannot be used here: 'base' has no java namespace");
  }

  @Test
  void aServiceIsNotCalledLikeAClassInIt() {
    assertThat(
            Idl.brief(
                Idl.compile(Idl.write(folder, "s.thrift", "service Client {}")).diagnostics()))
        .containsExactly("1:9: a service cannot be called 'Client': a class in it is");
  }
}
