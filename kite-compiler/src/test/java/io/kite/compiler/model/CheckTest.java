package io.kite.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.Idl;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  @TempDir private Path folder;

  private List<String> complaints(String text) {
    return Idl.brief(Idl.compile(Idl.write(folder, "test.thrift", text)).diagnostics());
  }

  @Test
  void unknownTypesAreReportedWithASuggestion() {
    assertThat(complaints("struct Person {}\nstruct S { 1: Preson p, 2: list<Peron> l }"))
        .containsExactly(
            "2:15: unknown type 'Preson'; did you mean 'Person'?",
            "2:33: unknown type 'Peron'; did you mean 'Person'?");
    assertThat(complaints("struct S { 1: Zebra z }")).containsExactly("1:15: unknown type 'Zebra'");
  }

  @Test
  void definitionsMayReferForward() {
    assertThat(
            complaints(
                "const E C = E.A\nconst i32 B = D\nstruct S { 1: T t, 2: E e = E.A }\n"
                    + "typedef U T\ntypedef list<E> U\nenum E { A = 1 }\nconst i32 D = 2"))
        .isEmpty();
  }

  @Test
  void whatIsDeclaredTwiceIsReported() {
    assertThat(
            complaints(
                """
                struct S { 1: i32 a, 1: i32 b, 2: i32 a }
                enum S { A, A }
                const i32 C = 1
                const i32 C = 2
                service V { void f(), void f(1: i32 x, 2: i32 x) }
                """))
        .containsExactly(
            "1:29: field 'b' has the id 1 of field 'a'",
            "1:39: field 'a' is declared twice, first at 1:19",
            "2:6: name 'S' is declared twice, first at 1:8",
            "2:13: enum value 'A' is declared twice, first at 2:10",
            "4:11: constant 'C' is declared twice, first at 3:11",
            "5:28: function 'f' is declared twice, first at 5:18",
            "5:47: field 'x' is declared twice, first at 5:37");
  }

  @Test
  void typedefsInACircleAreReported() {
    assertThat(complaints("typedef list<B> A\ntypedef A B"))
        .containsExactly(
            "1:9: typedef 'B' is defined by itself", "2:9: typedef 'A' is defined by itself");
  }

  @Test
  void typedefsThatNestTooDeeplyAreReported() {
    StringBuilder text = new StringBuilder("typedef i32 T0\n");
    for (int i = 1; i <= 100; i++) {
      text.append("typedef list<T%d> T%d%n".formatted(i - 1, i));
    }
    assertThat(complaints(text.toString()))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("nested too deeply: more than 64 levels"));
  }

  @Test
  void aServiceExtendsAServiceThatIsNotItself() {
    assertThat(
            complaints(
                "struct S {}\nservice A extends S {}\nservice B extends B {}\n"
                    + "service C extends D {}\nservice D extends C {}\nservice E extends F {}"))
        .containsExactly(
            "2:19: 'S' is not a service",
            "3:19: service 'B' extends itself",
            "4:19: service 'C' extends itself",
            "5:19: service 'D' extends itself",
            "6:19: unknown service 'F'; did you mean 'S'?");
  }

  @Test
  void onlyExceptionsAreThrownAndNoneIsCalledSuccess() {
    assertThat(
            complaints(
                "struct S {}\nexception E {}\n"
                    + "service V { i32 f() throws (1: S s, 2: E success, 3: i32 i) }"))
        .containsExactly(
            "3:32: expected an exception, found struct 'S'",
            "3:42: an exception cannot be called 'success': the result is",
            "3:54: expected an exception, found type i32");
  }

  @Test
  void aOnewayFunctionReturnsAndThrowsNothing() {
    assertThat(complaints("exception E {}\nservice V { oneway i32 f() throws (1: E e) }"))
        .containsExactly(
            "2:24: a oneway function returns void", "2:24: a oneway function throws nothing");
  }

  @Test
  void aServiceIsNoType() {
    assertThat(complaints("service V {}\nstruct S { 1: V v }"))
        .containsExactly("2:15: 'V' is a service, not a type");
  }

  @Test
  void whatIsRequiredOfACallerIsWarnedOfOnce() {
    assertThat(
            complaints(
                "struct S { 1: required i32 a, 2: i32 b, 3: required i32 c }\n"
                    + "service V { void f(1: S s), void g(1: S s), S h(1: i32 i) }"))
        .containsExactly(
            "2:23: 'a', 'c' of 'S' can never be left out again: who still has this IDL refuses a"
                + " message without what is required");
  }

  @Test
  void twoNamesForANumberAndAListOfBytesAreWarnedOf() {
    assertThat(complaints("enum E { A = 1, B = 1 }\nstruct S { 1: list<i8> a }"))
        .containsExactly(
            "1:17: 'B' is 1 as 'A' is: on the wire it is read as that",
            "2:15: a list of i8 is slow and large: binary holds bytes");
  }

  @Test
  void annotationsOfKitesOwnAreChecked() {
    assertThat(
            complaints(
                """
                service V {
                  void a() (kite.timeout = "soon"),
                  void b() (kite.timout = "1s"),
                  void c() (kite.idempotent = "yes"),
                  void d() (other.thing = "any")
                } (kite.priority = "high")
                """))
        .containsExactly(
            "6:4: 'kite.priority' wants \"critical\", \"normal\" or \"sheddable\", not \"high\"",
            "2:13: 'kite.timeout' wants a duration such as \"200ms\", \"2s\" or \"1m\", not"
                + " \"soon\"",
            "3:13: unknown annotation 'kite.timout'; did you mean 'kite.timeout'?",
            "4:13: 'kite.idempotent' wants \"true\" or \"false\", not \"yes\"");
  }

  @Test
  void aUnionMayBeRecursive() {
    assertThat(complaints("union U { 1: i32 a, 2: list<U> b }")).isEmpty();
  }
}
