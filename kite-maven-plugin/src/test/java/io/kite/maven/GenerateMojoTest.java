package io.kite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.compiler.java.JavaOptions;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class GenerateMojoTest {
  @Test
  void optionsAreThoseOfTheCompiler() throws MojoFailureException {
    assertThat(GenerateMojo.parsed(List.of())).isEqualTo(JavaOptions.DEFAULT);
    assertThat(GenerateMojo.parsed(List.of("private_members", "option_type=jdk8")))
        .isEqualTo(JavaOptions.parse(List.of("private_members", "option_type=jdk8")));
  }

  @Test
  void aWrongOptionFailsTheBuildAndIsToldWithWhatToChange() {
    assertThatThrownBy(() -> GenerateMojo.parsed(List.of("beens")))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("Wrong <options>: unknown option 'beens'; did you mean 'beans'?");
  }
}
