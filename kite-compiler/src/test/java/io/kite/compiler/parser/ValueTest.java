package io.kite.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.Idl;
import io.kite.compiler.tree.ConstValue;
import io.kite.compiler.tree.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {
  private static ConstValue value(String text) {
    return Idl.definition(Definition.Const.class, "const i32 C = " + text).value();
  }

  private static String text(String literal) {
    return ((ConstValue.Text) value(literal)).value();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-7, -7",
    "+7, 7",
    "007, 7",
    "0x1F, 31",
    "-0x10, -16",
    "0xFFFFFFFFFFFFFFFF, -1",
    "9223372036854775807, 9223372036854775807",
    "true, 1",
    "false, 0"
  })
  void wholeNumbers(String text, long number) {
    assertThat(((ConstValue.IntValue) value(text)).value()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"1.5, 1.5", ".5, 0.5", "-.5, -0.5", "1e3, 1000", "1E-20, 1e-20", "+2.5e+2, 250"})
  void fractions(String text, double number) {
    assertThat(((ConstValue.DoubleValue) value(text)).value()).isEqualTo(number);
  }

  @Test
  void anExponentNeedsADigitBeforeItElseItIsAName() {
    assertThat(((ConstValue.Reference) value("e10")).name().text()).isEqualTo("e10");
  }

  @Test
  void stringsHaveEitherQuoteAndEscapes() {
    assertThat(text("\"it's\"")).isEqualTo("it's");
    assertThat(text("'say \"hi\"'")).isEqualTo("say \"hi\"");
    assertThat(text("'\\n\\r\\t\\\\\\'\\\"'")).isEqualTo("\n\r\t\\'\"");
    assertThat(text("'\\u00e9\\u20AC'")).isEqualTo("\u00e9\u20ac");
    assertThat(text("'two\nlines'")).isEqualTo("two\nlines");
  }

  @Test
  void listsAndMapsNestWithOptionalSeparators() {
    ConstValue.ListValue list = (ConstValue.ListValue) value("[1, 2; 3 [4] {'a': 5}]");
    assertThat(list.elements()).hasSize(5);
    ConstValue.MapValue map = (ConstValue.MapValue) value("{'a': 1, 'b': [2]; Color.RED: x.Y}");
    assertThat(map.entries()).hasSize(3);
    assertThat(((ConstValue.Reference) map.entries().get(2).value()).name().text())
        .isEqualTo("x.Y");
  }

  @Test
  void numbersTooLargeAreReported() {
    assertThat(Idl.brief(Idl.complaints("const i64 C = 9223372036854775808")))
        .containsExactly("1:15: this number does not fit into 64 bits");
    assertThat(Idl.brief(Idl.complaints("const i64 C = 0x1FFFFFFFFFFFFFFFF")))
        .containsExactly("1:15: this number does not fit into 64 bits");
  }

  @Test
  void badStringsAreReportedWhereTheyAreBad() {
    assertThat(Idl.brief(Idl.complaints("const string C = 'a\\qb'")))
        .containsExactly("1:20: unknown escape: expected one of \\n \\r \\t \\\\ \\\" \\' \\uXXXX");
    assertThat(Idl.brief(Idl.complaints("const string C = '\\u12'")))
        .containsExactly("1:19: expected four hexadecimal digits after \\u");
    assertThat(Idl.brief(Idl.complaints("const string C = 'abc")))
        .containsExactly("1:18: this string is never closed: expected '");
  }

  @Test
  void deepNestingIsAMistakeAndNoOverflow() {
    assertThat(Idl.brief(Idl.complaints("const i32 C = " + "[".repeat(100_000))))
        .containsExactly("1:79: nested too deeply: more than 64 levels");
  }
}
