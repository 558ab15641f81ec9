package io.kite.maven;

import io.kite.compiler.diagnostic.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Turns the IDL of a project into Java and adds it to the sources to compile. */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class CompileMojo extends AbstractMojo {
  // Set by Maven before it calls execute().

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  /** Where the IDL lies: every {@code .thrift} file below it is compiled. */
  @Parameter(defaultValue = "${basedir}/src/main/thrift")
  private @Nullable File sourceDirectory;

  /** Where the Java goes. Whatever Java file else lies there is deleted. */
  @Parameter(defaultValue = "${project.build.directory}/generated-sources/thrift")
  private @Nullable File outputDirectory;

  /** Where included files are looked for, after the folder of the file that includes them. */
  @Parameter private List<File> includes = List.of();

  /** Does nothing. */
  @Parameter(property = "kite.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || project == null || sourceDirectory == null || outputDirectory == null) {
      getLog().info("Skipped");
      return;
    }
    SourceTree.Update update = update(sourceDirectory, outputDirectory);
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
    project.addCompileSourceRoot(outputDirectory.getPath());
  }

  private SourceTree.Update update(File idl, File java) throws MojoExecutionException {
    try {
      return new SourceTree(idl.toPath(), java.toPath())
          .update(includes.stream().map(File::toPath).toList());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot bring " + java + " up to date with " + idl + ": " + e.getMessage(), e);
    }
  }

  private static String summary(List<Diagnostic> diagnostics) {
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
