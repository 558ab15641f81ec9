package io.kite.interop.differential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where Kite differs from Apache's compiler on purpose, beyond what members classes have. */
class BetterTest {
  private static Pair pair;

  @BeforeAll
  static void compile() {
    ApacheCompiler.assumeInstalled();
    pair = Pair.of(Corpus.BETTER, "");
  }

  private static String constant(GeneratedClasses classes, String name) throws Exception {
    Class<?> constants = classes.load("differential.better.betterConstants");
    return Content.of(constants.getField(name).get(null));
  }

  private static String defaults(GeneratedClasses classes) throws Exception {
    Class<?> type = classes.load("differential.better.Defaults");
    return Content.of(type.getConstructor().newInstance());
  }

  @Test
  void aSmallFractionIsNotRoundedToZero() throws Exception {
    assertThat(constant(pair.apache(), "TINY")).isEqualTo("Double 0.0");
    assertThat(constant(pair.kite(), "TINY")).isEqualTo("Double 1.0E-20");
    assertThat(constant(pair.kite(), "PI")).isEqualTo(constant(pair.apache(), "PI"));
    assertThat(constant(pair.kite(), "PI")).isEqualTo("Double " + Math.PI);
  }

  @Test
  void aDefaultThatNamesAConstantContainerIsNotEmpty() throws Exception {
    assertThat(defaults(pair.apache())).contains("numbers=[]", "table=[]", "tiny unset Double 0.0");
    assertThat(defaults(pair.kite()))
        .contains(
            "numbers=[Integer 1, Integer 2]",
            "table=[String one: Integer 1]",
            "tiny unset Double 1.0E-20");
  }
}
