package io.kite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedIdlTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;
  private Path jar;
  private Path target;

  @BeforeEach
  void nameFolders() {
    jar = folder.resolve("money.jar");
    target = folder.resolve("includes/money-1.0");
  }

  /** Writes the jar; the names and texts of its entries come in turn. */
  private void jar(String... entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void whatIsBelowTheFolderOfIdlComesOut() throws IOException {
    jar(
        "META-INF/thrift/money.thrift", "struct Money {}",
        "META-INF/thrift/com/example/tax.thrift", "struct Tax {}",
        "META-INF/thrift/README", "no IDL",
        "other/place.thrift", "struct Place {}");
    assertThat(PackedIdl.folder(jar, target)).isEqualTo(target);
    assertThat(SourceTree.files(target, ""))
        .containsExactly(target.resolve("com/example/tax.thrift"), target.resolve("money.thrift"));
    assertThat(target.resolve("money.thrift")).hasContent("struct Money {}");
  }

  @Test
  void whatReadsAsItDidStaysUntouchedAndWhatIsGoneIsDeleted() throws IOException {
    jar("META-INF/thrift/a.thrift", "struct A {}", "META-INF/thrift/b.thrift", "struct B {}");
    PackedIdl.folder(jar, target);
    Files.setLastModifiedTime(target.resolve("a.thrift"), LONG_AGO);
    jar("META-INF/thrift/a.thrift", "struct A {}", "META-INF/thrift/c.thrift", "struct C {}");
    PackedIdl.folder(jar, target);
    assertThat(Files.getLastModifiedTime(target.resolve("a.thrift"))).isEqualTo(LONG_AGO);
    assertThat(SourceTree.files(target, ""))
        .containsExactly(target.resolve("a.thrift"), target.resolve("c.thrift"));
  }

  @Test
  void aJarWithoutIdlIsNone() throws IOException {
    jar("META-INF/MANIFEST.MF", "");
    assertThat(PackedIdl.folder(jar, target)).isNull();
    assertThat(target).doesNotExist();
  }

  @Test
  void aFolderOfClassesIsUsedAsItIs() throws IOException {
    assertThat(PackedIdl.folder(folder, target)).isNull();
    Path idl = Files.createDirectories(folder.resolve("META-INF/thrift"));
    assertThat(PackedIdl.folder(folder, target)).isEqualTo(idl);
    assertThat(target).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../../evil.thrift", "/../evil.thrift", "..\\evil.thrift", "C:evil.thrift"})
  void anEntryThatWouldLieElsewhereIsRefusedAndNothingIsWritten(String name) throws IOException {
    jar("META-INF/thrift/good.thrift", "struct A {}", "META-INF/thrift/" + name, "struct B {}");
    assertThatThrownBy(() -> PackedIdl.folder(jar, target))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("money.jar has an entry '" + name + "'");
    assertThat(SourceTree.files(folder, ".thrift")).isEmpty();
  }

  @Test
  void aFileThatIsTooLargeIsRefused() throws IOException {
    jar("META-INF/thrift/a.thrift", " ".repeat((16 << 20) + 1));
    assertThatThrownBy(() -> PackedIdl.folder(jar, target))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is larger than");
  }
}
