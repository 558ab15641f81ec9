package io.kite.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.Idl;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueCheckTest {
  private static final String TYPES =
      "enum E { ONE = 1, TWO = 2 } enum F { X } struct S { 1: i32 count, 2: list<E> es }\n";

  @TempDir private Path folder;

  private List<String> complaints(String text) {
    return Idl.brief(Idl.compile(Idl.write(folder, "test.thrift", TYPES + text)).diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bool | true",
        "bool | 0",
        "i8 | 0xFF",
        "i8 | -128",
        "i16 | 0xFFFF",
        "i32 | E.TWO",
        "i64 | 9223372036854775807",
        "double | 5",
        "double | 1e-20",
        "string | 'x'",
        "binary | \"x\"",
        "uuid | '00112233-4455-6677-8899-aabbccddeeff'",
        "uuid | '{00112233-4455-6677-8899-aabbccddeeff}'",
        "E | E.ONE",
        "E | TWO",
        "E | 2",
        "list<E> | [1, E.TWO]",
        "set<i32> | [1, 2]",
        "set<i32> | {}",
        "map<string, list<i32>> | {'a': [1]}",
        "map<string, i32> | []",
        "S | {'count': 1, 'es': [E.ONE]}"
      })
  void valuesThatFit(String type, String value) {
    assertThat(complaints("const " + type + " C = " + value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bool | 'x' | expected a value of type bool, found a string",
        "i8 | 256 | 256 does not fit into type i8",
        "i16 | -32769 | -32769 does not fit into type i16",
        "i32 | 4294967295 | 4294967295 does not fit into type i32",
        "i32 | 1.5 | expected a value of type i32, found 1.5",
        "double | [] | expected a value of type double, found a list",
        "string | 5 | expected a value of type string, found 5",
        "uuid | 'x' | 'x' is not a UUID",
        "E | 3 | enum 'E' has no value 3",
        "E | E.OEN | enum 'E' has no value 'OEN'; did you mean 'ONE'?",
        "E | F.X | expected a value of enum 'E', found one of enum 'F'",
        "i32 | NOWHERE | unknown constant 'NOWHERE'",
        "list<i32> | {'a': 1} | expected a value of type list<i32>, found a map",
        "list<i32> | 5 | expected a value of type list<i32>, found 5",
        "map<i32, E> | [1] | expected a value of type map<i32,E>, found a list",
        "S | {'cuont': 1} | 'S' has no field 'cuont'; did you mean 'count'?",
        "S | {5: 1} | expected a field's name as a string",
        "S | 'x' | expected a value of struct 'S', found a string"
      })
  void valuesThatDoNotFit(String type, String value, String message) {
    assertThat(complaints("const " + type + " C = " + value))
        .hasSize(1)
        .allMatch(line -> line.endsWith(": " + message));
  }

  @Test
  void constantsMayReferToEachOtherButNotInACircle() {
    assertThat(complaints("const i32 A = B\nconst i32 B = 5\nconst list<i32> C = [A, B]"))
        .isEmpty();
    assertThat(complaints("const i32 A = B\nconst i32 B = A"))
        .hasSize(2)
        .allMatch(line -> line.contains("this value refers to itself"));
  }

  @Test
  void defaultsAreCheckedLikeConstants() {
    assertThat(complaints("struct T { 1: i32 a = 'x' }"))
        .containsExactly("2:23: expected a value of type i32, found a string");
  }
}
