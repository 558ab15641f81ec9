package io.kite.compiler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.Idl;
import io.kite.compiler.java.JavaOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerCommandTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @TempDir private Path folder;
  private Path java;
  private Path idl;

  @BeforeEach
  void writeIdl() {
    java = folder.resolve("not/there/yet");
    idl = Idl.write(folder, "shop.thrift", "namespace java shop\nstruct Price { 1: i64 cents }");
  }

  private int run(Object... arguments) {
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      texts.add(argument.toString());
    }
    return CompilerCommand.run(
        new PrintWriter(out, true), new PrintWriter(errors, true), texts.toArray(String[]::new));
  }

  @Test
  void everyFileIsCompiledIntoAFolderThatIsMade() {
    Path other = Idl.write(folder, "other.thrift", "namespace java other\nenum Color { RED = 1 }");
    assertThat(run("-o", java, idl, other)).isZero();
    assertThat(java.resolve("shop/Price.java")).content().contains("public class Price");
    assertThat(java.resolve("other/Color.java")).exists();
    assertThat(out.toString() + errors).isEmpty();
  }

  @Test
  void includesAreLookedForInTheGivenFolders() {
    Idl.write(folder, "one/money.thrift", "namespace java shop\nstruct Money {}");
    Idl.write(folder, "two/text.thrift", "namespace java shop\nstruct Text {}");
    Idl.write(
        folder,
        "shop.thrift",
        """
        namespace java shop
        include "money.thrift"
        include "text.thrift"
        struct Price { 1: money.Money money, 2: text.Text text }
        """);
    assertThat(run("-I", folder.resolve("one"), "-I" + folder.resolve("two"), "-o", java, idl))
        .isZero();
    assertThat(java.resolve("shop/Price.java")).exists();
    assertThat(java.resolve("shop/Money.java")).doesNotExist();
  }

  @Test
  void whatReadsSoAlreadyIsLeftAloneAndNothingIsDeleted() throws IOException {
    Path other = Idl.write(java, "shop/Other.java", "class Other {}");
    run("-o", java, idl);
    Path price = java.resolve("shop/Price.java");
    Files.setLastModifiedTime(price, LONG_AGO);
    assertThat(run("-o", java, idl)).isZero();
    assertThat(Files.getLastModifiedTime(price)).isEqualTo(LONG_AGO);
    assertThat(other).exists();
  }

  @Test
  void aMistakeInTheIdlIsToldOnStandardErrorAndNothingIsWritten() {
    Idl.write(folder, "shop.thrift", "struct Price { 1: i46 cents }");
    assertThat(run("-o", java, idl)).isEqualTo(1);
    assertThat(errors.toString())
        .startsWith(idl + ":1:19: unknown type 'i46'")
        .endsWith(" ".repeat(18) + "^" + System.lineSeparator());
    assertThat(out.toString()).isEmpty();
    assertThat(java).doesNotExist();
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThat(run("-o", java, folder.resolve("gone.thrift"))).isEqualTo(1);
    assertThat(errors.toString()).contains("gone.thrift:1:1: cannot read this file");
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() {
    assertThat(run("-o", idl, idl)).isEqualTo(1);
    assertThat(errors.toString()).startsWith("kite-compiler: cannot write the Java: ");
  }

  @Test
  void anOptionIsHandedToTheGenerator() {
    assertThat(run("--option", "package_suffix=kite", "--option", "beans", "-o", java, idl))
        .isZero();
    assertThat(java.resolve("shop/kite/Price.java")).exists();
  }

  @Test
  void aWrongOptionIsToldWithWhatToChange() {
    assertThat(run("--option", "beens", "-o", java, idl)).isEqualTo(2);
    assertThat(errors.toString().strip())
        .isEqualTo("kite-compiler: --option: unknown option 'beens'; did you mean 'beans'?");
    assertThat(java).doesNotExist();
  }

  @Test
  void wrongUsageShowsTheUsage() {
    assertThat(run("-o", java)).isEqualTo(2);
    assertThat(run(idl)).isEqualTo(2);
    assertThat(run("--optoin", "beans", "-o", java, idl)).isEqualTo(2);
    assertThat(errors.toString())
        .contains("Missing required parameter: 'FILE'")
        .contains("Missing required option: '-o=OUT'")
        .contains("Unknown option: '--optoin'")
        .contains("Usage: kite-compiler");
  }

  @Test
  void theHelpListsEveryOptionForTheJava() {
    assertThat(run("--help")).isZero();
    for (JavaOption option : JavaOption.values()) {
      assertThat(out.toString()).contains(option.optionName());
    }
    assertThat(out.toString()).contains("option_type=thrift|jdk8");
  }

  @Test
  void theVersionIsAskedFor() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("kite-compiler ");
  }
}
