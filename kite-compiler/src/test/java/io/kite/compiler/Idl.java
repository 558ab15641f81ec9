package io.kite.compiler;

import io.kite.compiler.diagnostic.Diagnostic;
import io.kite.compiler.diagnostic.Diagnostics;
import io.kite.compiler.diagnostic.Source;
import io.kite.compiler.java.JavaOptions;
import io.kite.compiler.parser.ThriftParser;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What tests do with IDL that they hold as a text. */
public final class Idl {
  private Idl() {}

  /** The tree of a text without mistakes. */
  public static Document parse(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Document document = ThriftParser.parse(new Source(Path.of("test.thrift"), text), diagnostics);
    if (diagnostics.hasErrors()) {
      throw new AssertionError(diagnostics.all());
    }
    return document;
  }

  /** The only definition in a text. */
  public static <T extends Definition> T definition(Class<T> type, String text) {
    List<Definition> definitions = parse(text).definitions();
    if (definitions.size() != 1) {
      throw new AssertionError(definitions);
    }
    return type.cast(definitions.get(0));
  }

  /** What the parser says about a text. */
  public static List<Diagnostic> complaints(String text) {
    Diagnostics diagnostics = new Diagnostics();
    ThriftParser.parse(new Source(Path.of("test.thrift"), text), diagnostics);
    return diagnostics.all();
  }

  /** {@code line:column: message} of each. */
  public static List<String> brief(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(diagnostic -> diagnostic.position() + ": " + diagnostic.message())
        .toList();
  }

  /** Writes a file. */
  public static Path write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles files, given with the folder for includes beside them. */
  public static CompileResult compile(Path... files) {
    return compile(JavaOptions.DEFAULT, files);
  }

  public static CompileResult compile(JavaOptions options, Path... files) {
    return ThriftCompiler.compile(new CompileRequest(List.of(files), List.of(), options));
  }
}
