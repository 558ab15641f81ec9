package io.kite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.java.JavaOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;
  private Path idl;
  private Path java;

  @BeforeEach
  void writeIdl() throws IOException {
    idl = Files.createDirectories(folder.resolve("thrift/deep"));
    java = folder.resolve("java");
    write("money.thrift", "namespace java shop\nstruct Money { 1: i64 cents }");
    write(
        "shop.thrift",
        "namespace java shop\ninclude \"money.thrift\"\nstruct Price { 1: money.Money money }");
    write("other.thrift", "namespace java shop\nenum Color { RED = 1 }");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(idl.resolve(name), text);
  }

  private SourceTree.Update update() throws IOException {
    return new SourceTree(folder.resolve("thrift"), java).update(List.of(), JavaOptions.DEFAULT);
  }

  private void makeOld() throws IOException {
    for (String name : List.of("Money", "Price", "Color")) {
      Files.setLastModifiedTime(java.resolve("shop/" + name + ".java"), LONG_AGO);
    }
  }

  private boolean isOld(String name) throws IOException {
    return Files.getLastModifiedTime(java.resolve("shop/" + name + ".java")).equals(LONG_AGO);
  }

  @Test
  void everyDefinitionBecomesAFile() throws IOException {
    SourceTree.Update update = update();
    assertThat(update.diagnostics()).isEmpty();
    assertThat(update.sources()).isEqualTo(3);
    assertThat(update.written()).isEqualTo(3);
    assertThat(java.resolve("shop/Money.java")).content().contains("public class Money");
  }

  @Test
  void withNothingToDoNothingIsTouched() throws IOException {
    update();
    makeOld();
    SourceTree.Update again = update();
    assertThat(again.written()).isZero();
    assertThat(again.deleted()).isZero();
    assertThat(isOld("Money")).isTrue();
  }

  @Test
  void onlyWhatComesOutOtherwiseIsWritten() throws IOException {
    update();
    makeOld();
    write("other.thrift", "namespace java shop\nenum Color { RED = 1, BLUE = 2 }");
    assertThat(update().written()).isEqualTo(1);
    assertThat(isOld("Color")).isFalse();
    assertThat(isOld("Price")).isTrue();
  }

  @Test
  void aChangedIncludeReachesItsDependents() throws IOException {
    update();
    makeOld();
    // The type of Price.money is now an enum, which reads and writes otherwise.
    write("money.thrift", "namespace java shop\nenum Money { CENT = 1 }");
    assertThat(update().written()).isEqualTo(2);
    assertThat(isOld("Price")).isFalse();
    assertThat(isOld("Color")).isTrue();
  }

  @Test
  void whatComesOfNothingAnyMoreIsDeleted() throws IOException {
    update();
    Files.delete(idl.resolve("other.thrift"));
    assertThat(update().deleted()).isEqualTo(1);
    assertThat(java.resolve("shop/Color.java")).doesNotExist();
    assertThat(java.resolve("shop/Money.java")).exists();
  }

  @Test
  void anotherOptionWritesWhatComesOutOtherwise() throws IOException {
    update();
    makeOld();
    SourceTree tree = new SourceTree(folder.resolve("thrift"), java);
    JavaOptions options = JavaOptions.parse(List.of("package_suffix=kite"));
    SourceTree.Update update = tree.update(List.of(), options);
    assertThat(update.written()).isEqualTo(3);
    assertThat(update.deleted()).isEqualTo(3);
    assertThat(java.resolve("shop/kite/Money.java")).exists();
  }

  @Test
  void aMistakeWritesNothingAndSaysWhere() throws IOException {
    update();
    makeOld();
    write("other.thrift", "namespace java shop\nstruct Color { 1: i46 red }");
    SourceTree.Update update = update();
    assertThat(update.failed()).isTrue();
    assertThat(update.diagnostics().get(0).toString())
        .startsWith(idl.resolve("other.thrift") + ":2:19: ")
        .contains("i46")
        .endsWith(" ".repeat(18) + "^");
    assertThat(isOld("Color")).isTrue();
  }

  @Test
  void withoutAFolderOfIdlThereIsNothingToDo() throws IOException {
    SourceTree.Update update =
        new SourceTree(folder.resolve("absent"), java).update(List.of(), JavaOptions.DEFAULT);
    assertThat(update.sources()).isZero();
    assertThat(update.failed()).isFalse();
  }
}
