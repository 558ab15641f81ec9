package io.kite.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One file for each kind of mistake, with all that is said of it. */
class MalformedTest {
  private static final Path FOLDER = Path.of("src/test/resources/malformed");
  private static final String HINT =
      "read what is said, then rewrite it with: mvn -pl kite-compiler -am test"
          + " -Dtest=MalformedTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dkite.malformed.update=true";

  static List<Path> files() throws IOException {
    return ending(".thrift");
  }

  private static List<Path> ending(String end) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  private static Path texts(Path idl) {
    return idl.resolveSibling(idl.getFileName().toString().replace(".thrift", ".txt"));
  }

  /** As the user sees it, but for the folder. */
  private static String said(CompileResult result) {
    return result.diagnostics().stream()
        .map(Diagnostic::toString)
        .map(text -> text.replace(FOLDER + "/", "").replace(FOLDER + "\\", "") + "\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyMistakeIsToldInWordsThatHaveBeenRead(Path file) throws IOException {
    CompileResult result = Idl.compile(file);
    String said = said(result);
    if (Boolean.getBoolean("kite.malformed.update")) {
      Files.writeString(texts(file), said);
    }
    assertThat(result.hasErrors()).isTrue();
    assertThat(result.files()).isEmpty();
    assertThat(texts(file)).as(HINT).exists();
    assertThat(said).as(HINT).isEqualTo(Files.readString(texts(file)).replace("\r\n", "\n"));
  }

  @Test
  void noTextIsLeftOfAFileThatIsGone() throws IOException {
    assertThat(ending(".txt")).isEqualTo(files().stream().map(MalformedTest::texts).toList());
  }
}
