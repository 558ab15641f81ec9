package io.kite.interop.differential;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Apache's own compiler, a program that need not be there. */
final class ApacheCompiler {
  /** Its output is edited, and other versions would need other edits. */
  private static final String VERSION = "Thrift version 0.17.";

  private static final Optional<Path> PROGRAM = find();

  private ApacheCompiler() {}

  /** Ends the test, as skipped, when there is no such compiler. */
  static void assumeInstalled() {
    Assumptions.assumeTrue(PROGRAM.isPresent(), "thrift-compiler is not installed");
  }

  private static Optional<Path> find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "thrift"))
        .filter(Files::isExecutable)
        .filter(program -> run(List.of(program.toString(), "--version")).startsWith(VERSION))
        .findFirst();
  }

  /** Java for each of the files, not for what they include. */
  static List<Path> generate(List<Path> idl, String options, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path file : idl) {
      List<String> command = new ArrayList<>();
      command.add(PROGRAM.orElseThrow().toString());
      command.addAll(List.of("-nowarn", "-allow-64bit-consts"));
      command.addAll(List.of("-out", folder.toString()));
      command.addAll(List.of("--gen", "java:generated_annotations=suppress" + after(options)));
      command.add(file.toString());
      run(command);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path source : sources) {
        Files.writeString(source, ApacheEdits.apply(Files.readString(source)));
      }
      return sources;
    }
  }

  private static String after(String options) {
    return options.isEmpty() ? "" : "," + options;
  }

  private static String run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(command + " says: " + output);
      }
      return output;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("cannot run " + command, e);
    }
  }
}
