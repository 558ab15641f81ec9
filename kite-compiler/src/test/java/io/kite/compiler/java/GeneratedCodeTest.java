package io.kite.compiler.java;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated compiles without a warning and does what it should. */
class GeneratedCodeTest {
  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> structs() throws IOException {
    return new GeneratedCode(folder).exercise("Structs", "structs.thrift");
  }

  @TestFactory
  Stream<DynamicTest> services() throws IOException {
    return new GeneratedCode(folder).exercise("Services", "services.thrift", "parent.thrift");
  }

  @TestFactory
  Stream<DynamicTest> unions() throws IOException {
    return new GeneratedCode(folder).exercise("Unions", "unions.thrift");
  }

  @TestFactory
  Stream<DynamicTest> constants() throws IOException {
    return new GeneratedCode(folder).exercise("Constants", "constants.thrift");
  }

  @TestFactory
  Stream<DynamicTest> names() throws IOException {
    return new GeneratedCode(folder).exercise("Names", "names.thrift");
  }

  @TestFactory
  Stream<DynamicTest> hostileNames() throws IOException {
    return new GeneratedCode(folder).exercise("HostileNames", "hostile.thrift");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 16, 17, 32, 33, 64, 65, 200, 300})
  void anyNumberOfPrimitiveFieldsCompiles(int count) throws IOException {
    StringBuilder text = new StringBuilder("namespace java many\nstruct Many {\n");
    for (int i = 1; i <= count; i++) {
      text.append(i + ": i32 f" + i + "\n");
    }
    new GeneratedCode(folder).compileIdl(text + "}");
  }

  @Test
  void codeInNoPackageCompiles() throws IOException {
    new GeneratedCode(folder)
        .compileIdl("struct S { 1: E e } enum E { A } service V { S f(1: S s) }");
  }

  @Test
  void containersNestToAnyDepthThatIsRead() throws IOException {
    String type = "map<i32, list<".repeat(6) + "set<binary>" + ">>".repeat(6);
    new GeneratedCode(folder).compileIdl("namespace java deep\nstruct S { 1: " + type + " f }");
  }
}
