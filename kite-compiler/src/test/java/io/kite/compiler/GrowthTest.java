package io.kite.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twice as much IDL takes twice the work. Measured in bytes that are allocated, which, unlike time,
 * are the same on every machine; nearly all that the compiler does allocates.
 */
class GrowthTest {
  private static final int SIZE = 500;

  @TempDir private Path folder;

  private long allocated(String text) {
    Path file = Idl.write(folder, "growing.thrift", text);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    CompileResult result = Idl.compile(file);
    long after = threads.getCurrentThreadAllocatedBytes();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files()).isNotEmpty();
    return after - before;
  }

  private void twiceAsMuchTakesTwiceAsMuch(IntFunction<String> text) {
    allocated(text.apply(10)); // loads what is loaded once
    long once = allocated(text.apply(SIZE));
    long twice = allocated(text.apply(2 * SIZE));
    assertThat((double) twice / once).isBetween(1.5, 2.5);
  }

  /** A line for each number below, with that number and its half in it. */
  private static String lines(int count, String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(line.formatted(i, i / 2)).append('\n');
    }
    return text.toString();
  }

  @Test
  void structsOfStructs() {
    twiceAsMuchTakesTwiceAsMuch(
        count -> lines(count, "struct S%d { 1: optional S%2$d a, 2: list<S%2$d> b }"));
  }

  @Test
  void enums() {
    twiceAsMuchTakesTwiceAsMuch(count -> lines(count, "enum E%d { A, B }"));
  }

  @Test
  void constants() {
    twiceAsMuchTakesTwiceAsMuch(
        count -> "const i32 C = 1\n" + lines(count, "const list<i32> C%d = [C, 1]"));
  }

  @Test
  void fieldsOfOneStruct() {
    twiceAsMuchTakesTwiceAsMuch(
        count -> "struct S {\n" + lines(count, "1%d: optional i32 f%1$d = 1 (a = \"b\")") + "}");
  }

  @Test
  void functionsOfOneService() {
    twiceAsMuchTakesTwiceAsMuch(count -> "service S {\n" + lines(count, "i32 f%d(1: i32 a)") + "}");
  }

  @Test
  void valuesOfOneEnum() {
    twiceAsMuchTakesTwiceAsMuch(count -> "enum E {\n" + lines(count, "V%d") + "}");
  }

  @Test
  void valuesOfOneEnumInATable() {
    twiceAsMuchTakesTwiceAsMuch(count ->
        "enum E {\n"
            + lines(count, "V%d")
            + "}\nconst map<E, i32> T = {\n"
            + lines(count, "E.V%d: 1")
            + "}");
  }

  @Test
  void fieldsOfOneValue() {
    twiceAsMuchTakesTwiceAsMuch(count ->
        "struct S {\n"
            + lines(count, "1%d: i32 f%1$d")
            + "}\nconst S C = {\n"
            + lines(count, "\"f%d\": 1")
            + "}\n");
  }
}
