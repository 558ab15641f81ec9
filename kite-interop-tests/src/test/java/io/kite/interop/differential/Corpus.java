package io.kite.interop.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** IDL files that are compiled together. */
enum Corpus {
  /** A small file for each thing that the language has. */
  GRAMMAR,
  /** What the options of the generator change, in few classes. */
  OPTIONS,
  /** What Apache's compiler gets wrong without saying so. */
  BETTER,
  /** One large set of files, as a company might have. */
  SHOP;

  private static final Path RESOURCES = Path.of("src/test/resources/differential");
  private static final Pattern NAMESPACE = Pattern.compile("(?m)^namespace java (\\S+)");

  private Path folder() {
    return RESOURCES.resolve(name().toLowerCase(Locale.ROOT));
  }

  List<Path> files() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(".thrift")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files as they are compiled, in a folder for that. */
  List<Path> copy(Path target, String options) throws IOException {
    Files.createDirectories(target);
    List<Path> copies = new ArrayList<>();
    for (Path file : files()) {
      String text = edited(Files.readString(file), options);
      copies.add(Files.writeString(target.resolve(file.getFileName()), text));
    }
    return copies;
  }

  /** Apache's getter of an exception's optional message does not compile with this option. */
  private static String edited(String idl, String options) {
    return options.contains("option_type")
        ? idl.replace("optional string message", "optional string text")
        : idl;
  }

  /** The Java package of a file; each has another. */
  static String packageOf(Path file) {
    try {
      Matcher matcher = NAMESPACE.matcher(Files.readString(file));
      if (!matcher.find()) {
        throw new AssertionError(file + " has no namespace");
      }
      return matcher.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
