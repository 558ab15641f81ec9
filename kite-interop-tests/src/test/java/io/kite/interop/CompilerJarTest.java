package io.kite.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar of the command line, started as a user starts it. */
class CompilerJarTest {
  @TempDir private Path folder;

  /**
   * What a run came to.
   *
   * @param output both streams, one after the other
   */
  private record Run(int exit, String output) {}

  private Run run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", System.getProperty("kite.compiler.jar")));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), Files.readString(out) + Files.readString(errors));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("shop.thrift"), text);
  }

  @Test
  void itCompilesAFile() throws Exception {
    write("namespace java shop\nstruct Price { 1: i64 cents }");
    assertThat(run("-o", "java", "shop.thrift")).isEqualTo(new Run(0, ""));
    assertThat(folder.resolve("java/shop/Price.java")).exists();
  }

  @Test
  void aMistakeIsToldAndTheExitCodeSaysSo() throws Exception {
    write("namespace java shop\nstruct Price { 1: i46 cents }");
    Run run = run("-o", "java", "shop.thrift");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output()).startsWith("shop.thrift:2:19: unknown type 'i46'");
  }

  @Test
  void itKnowsItsVersion() throws Exception {
    assertThat(run("--version").output().strip())
        .isEqualTo("kite-compiler " + System.getProperty("kite.version"));
  }
}
