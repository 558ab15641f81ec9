package io.kite.compiler.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.CompileResult.GeneratedFile;
import io.kite.compiler.Idl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each option does is compared with Apache's compiler, where that has it, by
 * kite-interop-tests.
 */
class GeneratorOptionsTest {
  private static final String IDL = "options.thrift";

  @TempDir private Path folder;

  /** Each option with each of its choices, and two mixtures. */
  static Stream<List<String>> options() {
    List<List<String>> all = new ArrayList<>();
    for (JavaOption option : JavaOption.values()) {
      if (option.choices().isEmpty()) {
        all.add(List.of(option.optionName()));
      }
      option.choices().forEach(choice -> all.add(List.of(option.optionName() + "=" + choice)));
    }
    all.add(List.of("beans", "fullcamel", "option_type=jdk8", "reuse_objects", "future_iface"));
    all.add(List.of("private_members", "nocamel", "option_type", "unsafe_binaries"));
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("options")
  void theCodeOfAnyOptionCompilesWithoutAWarning(List<String> options) throws IOException {
    for (String annotations : new String[] {"javax", "jakarta"}) {
      Idl.write(
          folder.resolve("java"),
          annotations + "/annotation/Generated.java",
          "package %s.annotation; public @interface Generated { String[] value(); }"
              .formatted(annotations));
    }
    new GeneratedCode(folder, options.toArray(new String[0])).compile(IDL);
  }

  private static String text(String file, String... options) {
    return Idl.compile(
            JavaOptions.parse(Arrays.asList(options)),
            Path.of("src/test/resources/exercise").resolve(IDL))
        .files()
        .stream()
        .filter(generated -> generated.path().endsWith("/" + file))
        .map(GeneratedFile::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void generatedIsSaidOnlyWhereAskedFor() {
    assertThat(text("Item.java")).doesNotContain("@Generated");
    assertThat(text("Item.java", "generated_annotations=suppress")).doesNotContain("@Generated");
    assertThat(text("Item.java", "generated_annotations=undated"))
        .contains("import javax.annotation.Generated;", "@Generated(\"io.kite.compiler\")");
    assertThat(text("Color.java", "jakarta_annotations"))
        .contains("import jakarta.annotation.Generated;", "@Generated(\"io.kite.compiler\")");
    assertThat(text("Shop.java", "jakarta_annotations", "generated_annotations=suppress"))
        .doesNotContain("@Generated");
  }

  @Test
  void aSuffixIsPutBelowEachPackage() {
    assertThat(text("Item.java", "package_suffix=of.kite"))
        .contains("package exercise.options.of.kite;");
  }

  @Test
  void theSameInputAlwaysGivesTheSameText() {
    assertThat(text("Every.java", "beans")).isEqualTo(text("Every.java", "beans"));
  }
}
