package io.kite.compiler.cli;

import io.kite.compiler.CompileRequest;
import io.kite.compiler.CompileResult;
import io.kite.compiler.CompileResult.GeneratedFile;
import io.kite.compiler.ThriftCompiler;
import io.kite.compiler.diagnostic.Diagnostic;
import io.kite.compiler.java.JavaOption;
import io.kite.compiler.java.JavaOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Compiles files from a command line. Exits with 0, with 1 when there is an error in the IDL or a
 * file cannot be written, with 2 when it was called wrongly.
 */
@Command(
    name = "kite-compiler",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = CompilerCommand.Version.class,
    description = "Turns Thrift IDL into Java.")
public final class CompilerCommand implements Callable<Integer> {
  private static final int WRONG_IDL = 1;
  private static final int WRONG_USAGE = 2;

  @Option(
      names = "-I",
      paramLabel = "DIR",
      description =
          "Where included files are looked for when they are not beside the file. May be repeated.")
  private List<Path> includeDirectories = List.of();

  @Option(
      names = "--option",
      paramLabel = "NAME[=VALUE]",
      description = "How the Java shall be; see below. May be repeated.")
  private List<String> options = List.of();

  @Option(
      names = "-o",
      required = true,
      paramLabel = "OUT",
      description =
          "The folder for the Java. It is made when it is not there; what else lies in it stays.")
  private Path output = Path.of("");

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "What to compile. Included files are read, and compiled only if given, too.")
  private List<Path> sources = List.of();

  private final PrintWriter errors;

  private CompilerCommand(PrintWriter errors) {
    this.errors = errors;
  }

  public static void main(String[] arguments) {
    Charset charset = Charset.defaultCharset();
    PrintWriter out = new PrintWriter(System.out, true, charset);
    System.exit(run(out, new PrintWriter(System.err, true, charset), arguments));
  }

  /** Returns what to exit with. */
  static int run(PrintWriter out, PrintWriter errors, String... arguments) {
    CommandLine line =
        new CommandLine(new CompilerCommand(errors))
            .setOut(out)
            .setErr(errors)
            .setExecutionExceptionHandler((e, command, parsed) -> told(e, errors));
    line.getCommandSpec().usageMessage().footer(optionLines());
    return line.execute(arguments);
  }

  /** What goes wrong with files is told in a sentence; what nobody expects comes with its stack. */
  private static int told(Exception e, PrintWriter errors) {
    if (e instanceof IOException) {
      errors.println("kite-compiler: cannot write the Java: " + e);
    } else {
      e.printStackTrace(errors);
    }
    return WRONG_IDL;
  }

  private static String[] optionLines() {
    List<String> lines =
        new ArrayList<>(List.of("", "Options for the Java; all are off unless given:"));
    for (JavaOption option : JavaOption.values()) {
      String choices = String.join("|", option.choices());
      lines.add("  " + option.optionName() + (choices.isEmpty() ? "" : "=" + choices));
    }
    return lines.toArray(String[]::new);
  }

  @Override
  public Integer call() throws IOException {
    JavaOptions chosen;
    try {
      chosen = JavaOptions.parse(options);
    } catch (IllegalArgumentException e) {
      errors.println("kite-compiler: --option: " + e.getMessage());
      return WRONG_USAGE;
    }
    CompileResult result =
        ThriftCompiler.compile(new CompileRequest(sources, includeDirectories, chosen));
    for (Diagnostic diagnostic : result.diagnostics()) {
      errors.println(diagnostic);
    }
    for (GeneratedFile file : result.files()) {
      file.writeTo(output);
    }
    return result.hasErrors() ? WRONG_IDL : 0;
  }

  /** That of the jar; the manifest has it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Package packed = CompilerCommand.class.getPackage();
      String version = packed == null ? null : packed.getImplementationVersion();
      return new String[] {"kite-compiler " + (version == null ? "(not packed)" : version)};
    }
  }
}
