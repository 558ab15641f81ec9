package io.kite.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.Idl;
import io.kite.compiler.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTest {
  @Test
  void everyMistakeIsShownWithItsLineAndACaret() {
    assertThat(Idl.complaints("struct S {\n\t1: i32 a,\n\t2 string b,\n}\n").get(0))
        .hasToString("test.thrift:3:4: expected ':', found 'string'\n\t2 string b,\n\t  ^");
  }

  @Test
  void oneRunFindsSeveralMistakes() {
    assertThat(
            Idl.brief(
                Idl.complaints(
                    """
                    struct A {
                      1: i32 a
                      2: i32
                      3: i32 c = ]
                      4: i32 d
                    }
                    enum B { ONE, = 2, THREE }
                    constt i32 X = 1
                    const i32 Y = }
                    service C { void ok() }
                    """)))
        .containsExactly(
            "4:3: expected the field's name, found '3'",
            "4:14: expected a value, found ']'",
            "7:15: expected an enum value's name, found '='",
            "8:1: expected a definition (const, typedef, enum, struct, union, exception, service),"
                + " found 'constt'; did you mean 'const'?",
            "9:15: expected a value, found '}'");
  }

  @Test
  void aStructThatIsNeverClosedEndsWhereTheNextDefinitionBegins() {
    assertThat(Idl.brief(Idl.complaints("struct A {\n  1: i32 a\n\nstruct B {\n  1: i32 b\n}\n")))
        .containsExactly(
            "4:1: expected a type, found 'struct'", "4:1: expected '}', found 'struct'");
  }

  @Test
  void theEndOfTheFileIsNamed() {
    assertThat(Idl.brief(Idl.complaints("struct A {")))
        .containsExactly(
            "1:11: expected a field or '}', found the end of the file",
            "1:11: expected '}', found the end of the file");
  }

  @Test
  void strangeCharactersAreReportedOnceForARunOfThem() {
    assertThat(Idl.brief(Idl.complaints("struct @@@ A {}\n\u0007 /* open")))
        .containsExactly(
            "1:8: unexpected character '@'",
            "2:1: unexpected character U+0007",
            "2:3: this comment is never closed: expected '*/'");
  }

  @Test
  void aFileThatIsNoThriftIsNotReportedLineByLineForEver() {
    List<Diagnostic> complaints = Idl.complaints("@ struct\n".repeat(10_000));
    assertThat(complaints).hasSize(100);
  }

  @Test
  void manyWarningsDoNotHideAnError() {
    String fields = "  i32 a\n".repeat(500);
    assertThat(Idl.complaints("struct A {\n" + fields + "}\nstruct {"))
        .hasSize(101)
        .last()
        .matches(diagnostic -> diagnostic.isError());
  }
}
