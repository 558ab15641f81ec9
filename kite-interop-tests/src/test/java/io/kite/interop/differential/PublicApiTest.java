package io.kite.interop.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written against Apache's classes compiles against Kite's. */
class PublicApiTest {
  private final Differences differences = Differences.listed();

  private List<String> unexplained(Case given) {
    return differences.unexplained(
        PublicApi.of(given.pair().apache(), given.javaPackage()),
        PublicApi.of(given.pair().kite(), given.javaPackage()));
  }

  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#usual")
  void classesHaveTheSameMembersButForTheListedDifferences(Case given) {
    assertThat(unexplained(given)).isEmpty();
  }

  @Test
  void everyListedDifferenceIsStillThere() {
    Case.usual().forEach(this::unexplained);
    assertThat(differences.unmet()).isEmpty();
  }
}
