package io.kite.compiler.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
  @ParameterizedTest
  @CsvSource({
    "id, ID",
    "userId, USER_ID",
    "userID, USER_ID",
    "URLPath, URLPATH",
    "a_b, A_B",
    "a__b, A__B",
    "a__B, A___B",
    "_x, _X"
  })
  void constantsAreNamedAsApachesCompilerDoes(String name, String constant) {
    assertThat(JavaNames.constant(name)).isEqualTo(constant);
  }

  @Test
  void onlyTheFirstLetterIsCapitalized() {
    assertThat(JavaNames.capitalized("a_b")).isEqualTo("A_b");
    assertThat(JavaNames.capitalized("_a")).isEqualTo("_a");
    assertThat(JavaNames.capitalized("Ab")).isEqualTo("Ab");
  }

  @Test
  void reservedWordsGetADollar() {
    assertThat(JavaNames.identifier("class")).isEqualTo("$class");
    assertThat(JavaNames.identifier("clazz")).isEqualTo("clazz");
  }

  @Test
  void aTakenNameGetsUnderscores() {
    assertThat(JavaNames.unlike("a", Set.of("a", "a_"))).isEqualTo("a__");
  }
}
