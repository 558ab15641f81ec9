package io.kite.maven;

import io.kite.compiler.diagnostic.Diagnostic;
import io.kite.compiler.java.JavaOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** Turns a folder of IDL into Java. */
abstract class GenerateMojo extends IdlMojo {
  /**
   * How the Java shall be: each a {@code NAME} or a {@code NAME=VALUE}, with the names of Apache's
   * compiler, such as {@code private_members} or {@code option_type=jdk8}.
   */
  @Parameter private List<String> options = List.of();

  /** Does nothing. */
  @Parameter(property = "kite.skip", defaultValue = "false")
  private boolean skip;

  @Override
  boolean isSkipped() {
    return skip;
  }

  /** Returns how many files of IDL there are. */
  int generate(Path idl, Path java, List<Path> includeDirectories)
      throws IOException, MojoFailureException {
    SourceTree.Update update =
        new SourceTree(idl, java).update(includeDirectories, parsed(options));
    for (Diagnostic diagnostic : update.diagnostics()) {
      if (diagnostic.isError()) {
        getLog().error(diagnostic.toString());
      } else {
        getLog().warn(diagnostic.toString());
      }
    }
    if (update.failed()) {
      throw new MojoFailureException(summary(update.diagnostics()));
    }
    getLog()
        .info(
            update.written() + update.deleted() == 0
                ? "Nothing to do: " + update.sources() + " Thrift files are up to date"
                : update.sources()
                    + " Thrift files: wrote "
                    + update.written()
                    + " Java files, deleted "
                    + update.deleted());
    return update.sources();
  }

  static JavaOptions parsed(List<String> options) throws MojoFailureException {
    try {
      return JavaOptions.parse(options);
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException("Wrong <options>: " + e.getMessage(), e);
    }
  }

  static String summary(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    String first =
        diagnostics.stream()
            .filter(Diagnostic::isError)
            .findFirst()
            .map(Diagnostic::toString)
            .orElse("");
    return errors == 1 ? first : errors + " errors in the IDL, the first one:\n" + first;
  }
}
