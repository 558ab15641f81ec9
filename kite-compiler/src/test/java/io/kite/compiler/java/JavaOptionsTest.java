package io.kite.compiler.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaOptionsTest {
  @Test
  void namesOfApachesCompilerAreKnown() {
    JavaOptions options =
        JavaOptions.parse(List.of("beans", "private-members", "option_type=jdk8", "reuse_objects"));
    assertThat(options).hasToString("[beans, private_members, reuse_objects, option_type=jdk8]");
  }

  @Test
  void anOptionTypeAloneMeansThriftsOwn() {
    assertThat(JavaOptions.parse(List.of("option_type")))
        .isEqualTo(JavaOptions.parse(List.of("option_type=thrift")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          beens                   | unknown option 'beens'; did you mean 'beans'?
          beans=yes               | option 'beans' takes no value, not 'yes'
          option_type=guava       | option 'option_type' takes thrift or jdk8, not 'guava'
          generated_annotations   | option 'generated_annotations' takes undated or suppress, not ''
          package_suffix=a..b     | option 'package_suffix' takes NAME, not 'a..b'
          """)
  void aWrongOneIsToldWithWhatToChange(String text, String message) {
    assertThatThrownBy(() -> JavaOptions.parse(List.of(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"java5", "android", "android_legacy", "handle_runtime_exceptions"})
  void whatIsNoMoreIsToldAsSuch(String text) {
    assertThatThrownBy(() -> JavaOptions.parse(List.of(text)))
        .hasMessageContaining("is not supported");
  }

  @Test
  void twoThatContradictAreRefused() {
    assertThatThrownBy(() -> JavaOptions.parse(List.of("fullcamel", "nocamel")))
        .hasMessage("fullcamel and nocamel exclude each other");
  }
}
