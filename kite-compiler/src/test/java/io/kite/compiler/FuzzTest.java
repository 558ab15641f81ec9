package io.kite.compiler;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.kite.compiler.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is in a file, compiling it ends, and with files or with diagnostics. */
class FuzzTest {
  private static final long SEED = Long.getLong("kite.seed", System.nanoTime());

  /** Not how long it may take, but when it is taken for endless. */
  private static final Duration ENDLESS = Duration.ofMinutes(1);

  private static final List<Path> CORPORA =
      List.of(
          Path.of("src/test/resources"),
          Path.of("../kite-interop-tests/src/main/thrift"),
          Path.of("../kite-interop-tests/src/test/resources/differential"));

  @TempDir private Path folder;

  /** Compiles in the folder of the text's file, so that its includes are found. */
  private static CompileResult compile(Path file, String text, String what) throws IOException {
    // Not as a string: half a character would not be written.
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return assertTimeoutPreemptively(
        ENDLESS,
        () -> {
          try {
            CompileResult result = Idl.compile(file);
            assertThat(result.hasErrors() && !result.files().isEmpty()).isFalse();
            assertThat(result.diagnostics().stream().map(Diagnostic::toString)).doesNotContain("");
            return result;
          } catch (RuntimeException | AssertionError | StackOverflowError e) {
            Path kept = Files.copy(file, Path.of("target/fuzz.thrift"), REPLACE_EXISTING);
            throw new AssertionError(what + "; the text is in " + kept, e);
          }
        });
  }

  private List<Path> copies() throws IOException {
    List<Path> copies = new ArrayList<>();
    for (Path corpus : CORPORA) {
      try (Stream<Path> files = Files.walk(corpus)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".thrift")).toList()) {
          Path copy = folder.resolve(copies.size() + "").resolve(file.getFileName());
          // Beside each lie those that it may include.
          try (Stream<Path> beside = Files.list(file.getParent())) {
            for (Path other : beside.filter(path -> path.toString().endsWith(".thrift")).toList()) {
              Idl.write(copy.getParent(), other.getFileName().toString(), Files.readString(other));
            }
          }
          copies.add(copy);
        }
      }
    }
    return copies;
  }

  private void mutate(int runs, Duration atMost) throws IOException {
    List<Path> files = copies();
    assertThat(files).hasSizeGreaterThan(100);
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    Mutations mutations = new Mutations(new Random(SEED), texts);
    long end = System.nanoTime() + atMost.toNanos();
    int good = 0;
    for (int run = 0; run < runs && System.nanoTime() < end; run++) {
      int index = mutations.index();
      Path file = files.get(index);
      String mutated = mutations.of(texts.get(index));
      CompileResult result = compile(file, mutated, "with -Dkite.seed=" + SEED + ", run " + run);
      good += result.hasErrors() ? 0 : 1;
      Idl.write(file.getParent(), file.getFileName().toString(), texts.get(index));
    }
    // Else nothing behind the parser would have been reached.
    assertThat(good).as("files without a mistake, with -Dkite.seed=" + SEED).isPositive();
  }

  @Test
  void mutatedFilesGiveFilesOrDiagnostics() throws IOException {
    mutate(20_000, Duration.ofSeconds(12));
  }

  @Test
  @Tag("long")
  void manyMutatedFilesGiveFilesOrDiagnostics() throws IOException {
    mutate(Integer.MAX_VALUE, Duration.ofMinutes(1));
  }

  static Stream<Arguments> extremes() {
    String type = "list<".repeat(10_000) + "i32" + ">".repeat(10_000);
    return Stream.of(
        Arguments.of("braces", "{".repeat(100_000)),
        Arguments.of("closing braces", "}".repeat(100_000)),
        Arguments.of("parentheses", "struct S { 1: i32 a " + "(".repeat(100_000)),
        Arguments.of("brackets in a value", "const i32 A = " + "[".repeat(100_000)),
        Arguments.of("braces in a value", "const i32 A = " + "{".repeat(100_000)),
        Arguments.of("braces with keys", "const i32 A = " + "{1:".repeat(100_000)),
        Arguments.of("brackets in a field", "struct S { 1: i32 a = " + "[".repeat(100_000) + "}"),
        Arguments.of("lists in a field", "struct S { 1: " + type + " a }"),
        Arguments.of("lists in a typedef", "typedef " + type + " A"),
        Arguments.of("open lists", "struct S { 1: " + "list<".repeat(100_000)),
        Arguments.of("maps", "struct S { 1: " + "map<i32,".repeat(100_000)),
        Arguments.of("structs in structs", "struct S { ".repeat(100_000)),
        Arguments.of("attributes", "struct S { 1: i32 a " + "xsd_attrs { 1: i32 a ".repeat(50_000)),
        Arguments.of("a long number", "const i64 A = " + "9".repeat(1_000_000)),
        Arguments.of("a long hexadecimal number", "const i64 A = 0x" + "f".repeat(1_000_000)),
        Arguments.of("a long fraction", "const double A = 0." + "9".repeat(1_000_000)),
        Arguments.of("a large exponent", "const double A = 1e" + "9".repeat(100_000)),
        Arguments.of("a long id", "struct S { " + "9".repeat(100_000) + ": i32 a }"),
        Arguments.of("a long name", "struct " + "S".repeat(1_000_000) + " { 1: T t }"),
        Arguments.of(
            "two long names",
            "struct " + "S".repeat(100_000) + " {} struct T { 1: " + "S".repeat(99_999) + " t }"),
        Arguments.of("a name with many dots", "struct S { 1: " + "a.".repeat(100_000) + "b c }"),
        Arguments.of("an open string", "const string A = \"" + "x".repeat(1_000_000)),
        Arguments.of("an open string at an escape", "const string A = \"\\"),
        Arguments.of("many escapes", "const string A = \"" + "\\q".repeat(100_000)),
        Arguments.of("an open comment", "/*" + "*".repeat(1_000_000)),
        Arguments.of("a doc of blank lines", "/**" + "\n *".repeat(300_000) + "*/ struct S {}"),
        Arguments.of("many docs", "/** a */ ".repeat(100_000)),
        Arguments.of("blank lines", "\n".repeat(1_000_000) + "x"),
        Arguments.of("one long line of mistakes", "struct S { 1: X x } ".repeat(50_000)),
        Arguments.of("unicode", "\ud83d\ude80\ud800\uffff\u2028\u0000".repeat(100_000)),
        Arguments.of(
            "typedefs that double", doubling("typedef map<T%d, T%<d> T%d\n", "typedef i32 T0\n")),
        Arguments.of(
            "values that double",
            "typedef list<i32> T0\n"
                + doubling("typedef list<T%d> T%2$d\n", "")
                + doubling("const T%2$d C%2$d = [C%1$d, C%1$d]\n", "const T0 C0 = [1]\n")));
  }

  /** Forty lines, each of which says twice what the line before says. */
  private static String doubling(String line, String first) {
    StringBuilder text = new StringBuilder(first);
    for (int i = 0; i < 40; i++) {
      text.append(line.formatted(i, i + 1));
    }
    return text.append("struct Doubled { 1: T40 a }\n").toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("extremes")
  void extremesGiveFilesOrDiagnostics(String what, String text) throws IOException {
    compile(folder.resolve("extreme.thrift"), text, what);
  }
}
