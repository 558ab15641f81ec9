package io.kite.compiler.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.Idl;
import io.kite.compiler.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompatibilityTest {
  @TempDir private Path folder;
  private Path before;
  private Path after;

  @BeforeEach
  void makeFolders() throws IOException {
    before = Files.createDirectories(folder.resolve("before"));
    after = Files.createDirectories(folder.resolve("after"));
  }

  private List<Change> changes() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    IdlFolder old = IdlFolder.load(before, List.of(), diagnostics);
    IdlFolder now = IdlFolder.load(after, List.of(), diagnostics);
    assertThat(diagnostics.hasErrors()).as("%s", diagnostics.all()).isFalse();
    return Compatibility.compare(old, now);
  }

  private List<Change> changes(String old, String now) throws IOException {
    Idl.write(before, "test.thrift", old);
    Idl.write(after, "test.thrift", now);
    return changes();
  }

  /** The severity and how the message begins, of what is the only change. */
  private void expect(String severity, String old, String now, String message) throws IOException {
    List<Change> changes = changes(old, now);
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).message()).startsWith(message);
    assertThat(changes.get(0).severity()).hasToString(severity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1: i32 a          | 1: i64 a             | field 'a' of struct 'S' was type i32 and is type i64
          1: i32 a          | 1: string b          | id 1 of struct 'S' was type i32 and is type string
          1: bool a         | 1: i8 a              | field 'a' of struct 'S' was type bool and is type i8
          1: set<i32> a     | 1: list<i32> a       | field 'a' of struct 'S' was type set<i32> and is type list<i32>
          1: list<i32> a    | 1: list<i64> a       | field 'a' of struct 'S' was type list<i32> and is type list<i64>
          1: map<i32,i8> a  | 1: map<i32,bool> a   | field 'a' of struct 'S' was type map<i32,i8> and is type map<i32,bool>
          1: string a       | 1: uuid a            | field 'a' of struct 'S' was type string and is type uuid
          1: string a       | 1: S a               | field 'a' of struct 'S' was type string and is struct 'S'
          1: i32 a          | 1: i32 a, 2: required i32 b | field 'b' of struct 'S' is required and new
          1: required i32 a, 2: i32 b | 2: i32 b   | field 'a' of struct 'S' is gone: older peers cannot read
          1: i32 a          | 1: required i32 a    | field 'a' of struct 'S' has become required
          1: optional i32 a | 1: required i32 a    | field 'a' of struct 'S' has become required
          1: required i32 a | 1: optional i32 a    | field 'a' of struct 'S' is not required any more
          1: required i32 a | 1: i32 a             | field 'a' of struct 'S' is not required any more
          1: i32 a          | 2: i32 a             | field 'a' of struct 'S' had the id 1 and has 2
          """)
  void aFieldThatOlderPeersCannotReadOrWriteBreaks(String old, String now, String message)
      throws IOException {
    expect("BREAKING", "struct S {" + old + "}", "struct S {" + now + "}", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1: i32 a, 2: i32 b  | 2: i32 b       | field 'a' of struct 'S' is gone: its id 1 must not be used
          1: optional i32 a   | 7: i32 b       | field 'a' of struct 'S' is gone: its id 1 must not be used
          1: i32 a            | 1: i32 b       | field 'a' of struct 'S' is called 'b' now
          1: i32 a            | 1: i32 a = 5   | the default of field 'a' of struct 'S' was none and is 5
          1: string a = 'x'   | 1: string a = 'y' | the default of field 'a' of struct 'S' was "x" and is "y"
          1: E a = E.A        | 1: E a = E.B   | the default of field 'a' of struct 'S' was 1 and is 2
          1: string a         | 1: binary a    | field 'a' of struct 'S' was type string and is type binary
          1: E a              | 1: i32 a       | field 'a' of struct 'S' was enum 'E' and is type i32
          1: list<i32> a      | 1: list<E> a   | field 'a' of struct 'S' was type list<i32> and is type list<E>
          """)
  void aFieldThatMayBeMisunderstoodIsWarnedOf(String old, String now, String message)
      throws IOException {
    String type = "enum E { A = 1, B = 2 } ";
    expect("WARNING", type + "struct S {" + old + "}", type + "struct S {" + now + "}", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          struct S { 1: i32 a }               | struct S { 1: i32 a, 2: i32 b, 3: optional S s }
          struct S { 1: i32 a }               | struct S { 1: optional i32 a }
          struct S { 1: i32 a } struct T { 1: S s }  | struct R { 1: i32 a } struct T { 1: R s }
          struct S { 1: i32 a = 1 }           | const i32 ONE = 1 struct S { 1: i32 a = ONE }
          struct S { 1: i32 a }               | typedef i32 Id struct S { 1: Id a }
          typedef i32 Id struct S { 1: Id a } | typedef i64 Id struct S { 1: i32 a }
          struct S { 1: S s }                 | struct S { 1: S s } service V {}
          exception S { 1: i32 a }            | struct S { 1: i32 a }
          union U { 1: i32 a }                | union U { 1: i32 a, 2: i32 b }
          enum E { A = 1 }                    | enum E { A = 1, B = 2 }
          enum E { A = 1, B = 1 }             | enum E { B = 1 }
          service V { void f() }              | service V { void f(1: i32 a), void g() }
          service V { void f() }              | service P { void f() } service V extends P {}
          service P { void f() } service V extends P {} | service P { void f() } service V extends P { void f() }
          """)
  void whatIsTheSameOnTheWireIsNotSpokenOf(String old, String now) throws IOException {
    assertThat(changes(old, now)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BREAKING | A = 1, B = 2 | A = 1, B = 3 | value 'B' of enum 'E' was 2 and is 3
          BREAKING | A = 1, B = 2 | A = 1        | value 'B' of enum 'E' is gone: older peers may still send 2
          WARNING  | A = 1, B = 2 | A = 1, C = 2 | value 'B' of enum 'E' is called 'C' now
          """)
  void theNumbersOfAnEnumStay(String severity, String old, String now, String message)
      throws IOException {
    expect(severity, "enum E {" + old + "}", "enum E {" + now + "}", message);
  }

  @Test
  void aValueThatTakesAnothersNumberDoesNotRenameIt() throws IOException {
    assertThat(changes("enum E { A = 1, B = 2 }", "enum E { B = 1 }"))
        .extracting(Change::message)
        .satisfiesExactly(
            gone -> assertThat(gone).startsWith("value 'A' of enum 'E' is gone"),
            moved -> assertThat(moved).startsWith("value 'B' of enum 'E' was 2 and is 1"));
  }

  @Test
  void fieldsThatChangePlacesAreNotRenamed() throws IOException {
    assertThat(changes("struct S { 1: i32 a, 2: i32 b }", "struct S { 1: i32 b, 2: i32 a }"))
        .hasSize(2)
        .allMatch(change -> change.isBreaking() && change.message().contains(" had the id "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BREAKING | union U { 1: i32 a, 2: i32 b }  | union U { 1: i32 a }  | field 'b' of union 'U' is gone: when older peers send it
          WARNING  | union U { 1: i32 a }  | struct U { 1: i32 a } | type 'U' was declared as union and is declared as struct
          WARNING  | struct U { 1: i32 a } | union U { 1: i32 a }  | type 'U' was declared as struct and is declared as union
          WARNING  | const i32 C = 1       | const i32 C = 2       | constant 'C' was 1 and is 2
          WARNING  | const map<string,list<bool>> C = {"a": [1]} | const map<string,list<bool>> C = {"a": [0]} | constant 'C' was ["a": [true]] and is ["a": [false]]
          """)
  void unionsKeepTheirFieldsAndConstantsTheirValues(
      String severity, String old, String now, String message) throws IOException {
    expect(severity, old, now, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BREAKING | void f()            | void g()            | method 'V.f' is gone
          BREAKING | void f()            | oneway void f()     | method 'V.f' has become oneway
          BREAKING | oneway void f()     | void f()            | method 'V.f' is not oneway any more
          BREAKING | void f()            | i32 f()             | method 'V.f' was void
          BREAKING | i32 f()             | void f()            | method 'V.f' has become void
          BREAKING | i32 f()             | i64 f()             | the result of method 'V.f' was type i32 and is type i64
          WARNING  | string f()          | binary f()          | the result of method 'V.f' was type string and is type binary
          BREAKING | void f(1: i32 a)    | void f(1: i64 a)    | argument 'a' of method 'V.f' was type i32 and is type i64
          BREAKING | void f(1: i32 a)    | void f(2: i32 a)    | argument 'a' of method 'V.f' had the id 1 and has 2
          BREAKING | void f()            | void f(1: required i32 a) | argument 'a' of method 'V.f' is required and new
          WARNING  | void f(1: i32 a)    | void f()            | argument 'a' of method 'V.f' is gone
          BREAKING | void f() throws (1: X x) | void f()       | exception 'x' of method 'V.f' is gone
          BREAKING | void f() throws (1: X x) | void f() throws (2: X x) | exception 'x' of method 'V.f' had the id 1 and has 2
          WARNING  | void f()            | void f() throws (1: X x) | exception 'x' of method 'V.f' is new
          """)
  void methodsStayWhatTheyAre(String severity, String old, String now, String message)
      throws IOException {
    String type = "exception X {} ";
    expect(severity, type + "service V {" + old + "}", type + "service V {" + now + "}", message);
  }

  @Test
  void aServiceThatNoLongerExtendsAnotherLacksItsMethods() throws IOException {
    String parent = "service P { void f(), void g(), void h() } ";
    expect(
        "BREAKING",
        parent + "service V extends P {}",
        parent + "service V { void g() }",
        "service 'V' does not extend 'P' any more: to older clients f, h is unknown");
  }

  @Test
  void whatAParentLosesIsSaidOnce() throws IOException {
    String children = "service V extends P {} service W extends P {}";
    expect(
        "BREAKING",
        "service P { void f() } " + children,
        "service P {} " + children,
        "method 'P.f' is gone");
  }

  @Test
  void aStructThatIsReplacedIsComparedWithTheOther() throws IOException {
    expect(
        "BREAKING",
        "struct A { 1: i32 x } service V { list<A> f() }",
        "struct A { 1: i32 x } struct B { 1: i64 x } service V { list<B> f() }",
        "field 'x' of struct 'B' was type i32 and is type i64");
  }

  @Test
  void structsThatHoldThemselvesAreComparedOnce() throws IOException {
    expect(
        "BREAKING",
        "struct T { 1: list<T> all, 2: map<string,T> named, 3: i32 x } service V { T f(1: T t) }",
        "struct T { 1: list<T> all, 2: map<string,T> named, 3: i16 x } service V { T f(1: T t) }",
        "field 'x' of struct 'T' was type i32 and is type i16");
  }

  @Test
  void aServiceThatIsGoneBreaksWhateverFileItWasIn() throws IOException {
    Path file = Idl.write(before, "deep/gone.thrift", "struct S {}\nservice V {}");
    Idl.write(after, "other.thrift", "struct T {}");
    assertThat(changes())
        .singleElement()
        .hasToString(
            file
                + ":2:9: service 'V' is gone: older clients still call it. Keep it until none is"
                + " left\nservice V {}\n        ^");
  }

  @Test
  void whatIsMovedToAnotherFileIsFoundThere() throws IOException {
    Idl.write(before, "a.thrift", "struct S { 1: i32 a } service V { S f() }");
    Idl.write(before, "b.thrift", "struct T { 1: i32 a }");
    Idl.write(after, "b.thrift", "struct T { 1: i32 a } struct S { 1: i64 a }");
    Path file = Idl.write(after, "c.thrift", "include \"b.thrift\"\nservice V { b.S f() }");
    assertThat(changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.message()).startsWith("field 'a' of struct 'S' was type i32");
          assertThat(change.file()).isEqualTo(file.resolveSibling("b.thrift"));
        });
  }

  @Test
  void aPlaceIsInTheNewerFileAndForWhatIsGoneInTheOlder() throws IOException {
    List<Change> changes =
        changes("struct S {\n1: i32 a\n2: i32 b }", "struct S {\n\n\n1: i64 a }");
    assertThat(changes)
        .extracting(Change::file)
        .containsExactly(after.resolve("test.thrift"), before.resolve("test.thrift"));
    assertThat(changes.get(0).toString()).startsWith(after.resolve("test.thrift") + ":4:8: field");
    assertThat(changes.get(1).toString())
        .startsWith(before.resolve("test.thrift") + ":3:8: warning: field")
        .endsWith("2: i32 b }\n       ^");
  }
}
