package io.kite.interop.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The differences that are meant to be. Each line of the file is {@code <category> <side>
 * <pattern>}: a plus stands for what only Kite's classes have, a minus for what only Apache's have;
 * the pattern has to match all of a line of {@link PublicApi}.
 */
final class Differences {
  private static final Path FILE = Path.of("src/test/resources/differential/differences.txt");

  private record Allowed(String line, String side, Pattern pattern) {}

  private final List<Allowed> allowed;
  private final Set<Allowed> met = new HashSet<>();

  private Differences(List<Allowed> allowed) {
    this.allowed = allowed;
  }

  static Differences listed() {
    try (Stream<String> lines = Files.lines(FILE)) {
      return new Differences(
          lines
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Differences::parse)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Allowed parse(String line) {
    String[] parts = line.strip().split(" +", 3);
    if (parts.length != 3 || !parts[1].matches("[+-]")) {
      throw new AssertionError("not '<category> <+ or -> <pattern>': " + line);
    }
    return new Allowed(line, parts[1], Pattern.compile(parts[2]));
  }

  /** What one of the sides has and the other has not, without what is listed. */
  List<String> unexplained(Set<String> apache, Set<String> kite) {
    List<String> unexplained = new ArrayList<>();
    apache.stream()
        .filter(line -> !kite.contains(line))
        .forEach(line -> add("-", line, unexplained));
    kite.stream()
        .filter(line -> !apache.contains(line))
        .forEach(line -> add("+", line, unexplained));
    return unexplained;
  }

  private void add(String side, String line, List<String> unexplained) {
    boolean explained = false;
    for (Allowed difference : allowed) {
      if (difference.side().equals(side) && difference.pattern().matcher(line).matches()) {
        met.add(difference);
        explained = true;
      }
    }
    if (!explained) {
      unexplained.add(side + " " + line);
    }
  }

  /** Lines of the file that have explained nothing so far. */
  List<String> unmet() {
    return allowed.stream().filter(line -> !met.contains(line)).map(Allowed::line).toList();
  }
}
