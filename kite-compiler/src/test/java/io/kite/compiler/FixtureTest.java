package io.kite.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.CompileResult.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The tests of kite-core call a service that was generated from this module's {@code echo.thrift}.
 * The files are checked in over there, since that module is built before this one is tested.
 */
class FixtureTest {
  private static final Path TARGET = Path.of("../kite-core/src/test/java");
  private static final String HINT =
      "rewrite it with: mvn -pl kite-compiler -am test -Dtest=FixtureTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dkite.fixture.update=true";

  @Test
  void theCheckedInFixtureIsWhatTheCompilerGivesToday() throws IOException {
    CompileResult result = Idl.compile(Path.of("src/test/resources/echo.thrift"));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files()).hasSize(5);
    for (GeneratedFile file : result.files()) {
      Path path = TARGET.resolve(file.path());
      if (Boolean.getBoolean("kite.fixture.update")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
      }
      assertThat(path).as(HINT).content().isEqualTo(file.text());
    }
  }
}
