package io.kite.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.CompileRequest;
import io.kite.compiler.CompileResult;
import io.kite.compiler.Idl;
import io.kite.compiler.ThriftCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncludeTest {
  @TempDir private Path folder;

  private Path write(String name, String text) {
    return Idl.write(folder, name, "namespace java a\n" + text);
  }

  @Test
  void typesAndConstantsOfAnIncludeHaveItsNameInFront() {
    write("base.thrift", "struct Point { 1: i32 x }\nconst i32 ZERO = 0\nenum E { A = 1 }");
    Path file =
        write(
            "main.thrift",
            "include \"base.thrift\"\n"
                + "struct S { 1: base.Point p, 2: i32 z = base.ZERO, 3: base.E e = base.E.A, 4:"
                + " base.E f = base.A }");
    assertThat(Idl.compile(file).diagnostics()).isEmpty();
  }

  @Test
  void anIncludeThatNoFileCanBeCalledIsNotFound() {
    assertThat(Idl.brief(Idl.compile(write("main.thrift", "include \"a\0b\"")).diagnostics()))
        .containsExactly("2:1: cannot find 'a\0b' beside this file");
  }

  @Test
  void includesAreLookedForBesideTheFileAndThenInTheDirectories() {
    write("lib/far.thrift", "struct Far {}");
    write("sub/near.thrift", "include \"nearer.thrift\"\nstruct Near { 1: nearer.Nearer n }");
    write("sub/nearer.thrift", "struct Nearer {}");
    Path file =
        write(
            "main.thrift",
            "include \"sub/near.thrift\"\ninclude \"far.thrift\"\n"
                + "struct S { 1: near.Near n, 2: far.Far f }");
    CompileResult result =
        ThriftCompiler.compile(new CompileRequest(List.of(file), List.of(folder.resolve("lib"))));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.includes().get(file))
        .isEqualTo(
            Set.of(
                folder.resolve("lib/far.thrift"),
                folder.resolve("sub/near.thrift"),
                folder.resolve("sub/nearer.thrift")));
    assertThat(result.files()).extracting("path").containsExactly("a/S.java");
  }

  @Test
  void aMissingIncludeIsReported() {
    Path file = write("main.thrift", "include \"gone.thrift\"");
    assertThat(Idl.compile(file).diagnostics().get(0))
        .hasToString(
            file
                + ":2:1: cannot find 'gone.thrift' beside this file\n"
                + "include \"gone.thrift\"\n^");
  }

  @Test
  void aFileThatIsMissingIsReported() {
    CompileResult result = Idl.compile(folder.resolve("gone.thrift"));
    assertThat(result.hasErrors()).isTrue();
    assertThat(result.diagnostics().get(0).message()).startsWith("cannot read this file");
  }

  @Test
  void includesInACircleAreReported() {
    Path a = write("a.thrift", "include \"b.thrift\"");
    write("b.thrift", "include \"c.thrift\"");
    write("c.thrift", "include \"a.thrift\"");
    assertThat(Idl.brief(Idl.compile(a).diagnostics()))
        .containsExactly("2:1: cyclic include: a.thrift -> b.thrift -> c.thrift -> a.thrift");
  }

  @Test
  void whatAnIncludeIncludesIsNotVisible() {
    write("deep.thrift", "struct Deep {}");
    write("middle.thrift", "include \"deep.thrift\"");
    Path file = write("main.thrift", "include \"middle.thrift\"\nstruct S { 1: deep.Deep d }");
    assertThat(Idl.brief(Idl.compile(file).diagnostics()))
        .containsExactly("3:15: unknown type 'deep.Deep': no file 'deep' is included");
  }

  @Test
  void mistakesInAnIncludeAreReportedWithItsName() {
    write("base.thrift", "struct Point { 1: i33 x }");
    Path file = write("main.thrift", "include \"base.thrift\"");
    CompileResult result = Idl.compile(file);
    assertThat(result.files()).isEmpty();
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).file()).isEqualTo(folder.resolve("base.thrift"));
  }

  @Test
  void warningsOfIncludedFilesAreTheirOwners() {
    Idl.write(folder, "lib/old.thrift", "struct S { i32 noId }");
    Path file = Idl.write(folder, "new.thrift", "include \"lib/old.thrift\"\nstruct T { old.S s }");
    assertThat(Idl.compile(file).diagnostics())
        .extracting(diagnostic -> diagnostic.file().getFileName().toString())
        .containsExactly("new.thrift");
    assertThat(Idl.compile(file, folder.resolve("lib/old.thrift")).diagnostics()).hasSize(2);
  }
}
