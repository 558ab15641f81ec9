package io.kite.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documentation shows is what the build compiles and runs: each block of code names the
 * file it is taken from, in a comment before it, and stands there word for word. Links to files
 * lead somewhere.
 */
class DocumentationTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:<!-- from (\\S+) -->\\n)?```(java|xml|thrift)\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path folder : List.of(ROOT, ROOT.resolve("docs"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
      }
    }
    return pages.stream();
  }

  /** Without the indentation, which differs between a file and an excerpt of it. */
  private static String bare(String code) {
    return code.lines().map(String::strip).reduce("", (before, line) -> before + "\n" + line);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyBlockOfCodeStandsInAFileOfTheBuild(Path page) throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(page));
    while (block.find()) {
      assertThat(block.group(1)).as("the source of the block%n%s", block.group(3)).isNotNull();
      String source = Files.readString(ROOT.resolve(block.group(1)));
      assertThat(bare(source)).contains(bare(block.group(3)));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkToAFileLeadsSomewhere(Path page) throws IOException {
    Matcher link = LINK.matcher(Files.readString(page));
    while (link.find()) {
      assertThat(page.resolveSibling(link.group(1))).exists();
    }
  }
}
