package io.kite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Rules of CONTRIBUTING.md that no tool of the lint profile knows, for the sources of all modules.
 */
class HouseRulesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static List<Path> sources(String folder) throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve(folder))
          .filter(Files::isDirectory)
          .flatMap(HouseRulesTest::javaFiles)
          .toList();
    }
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> testsWith(String text) throws IOException {
    List<Path> tests = sources("src/test/java");
    assertThat(tests).hasSizeGreaterThan(20);
    return tests.stream()
        .filter(file -> !file.endsWith("HouseRulesTest.java"))
        .filter(file -> contains(file, text))
        .toList();
  }

  @Test
  void noTestWaitsForTimeToPass() throws IOException {
    assertThat(testsWith("Thread.sleep(")).isEmpty();
  }

  @Test
  void noTestMocks() throws IOException {
    assertThat(testsWith("org.mockito")).isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    List<Path> packages =
        sources("src/main/java").stream().map(Path::getParent).distinct().toList();
    assertThat(packages).hasSizeGreaterThan(10).allSatisfy(HouseRulesTest::assertNullMarked);
  }

  private static void assertNullMarked(Path folder) {
    assertThat(folder.resolve("package-info.java")).exists().content().contains("@NullMarked");
  }
}
