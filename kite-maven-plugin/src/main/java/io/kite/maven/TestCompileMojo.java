package io.kite.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Turns IDL that only tests need into Java and adds it to the tests to compile. The project's other
 * IDL can be included.
 */
@Mojo(
    name = "test-compile",
    defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class TestCompileMojo extends GenerateMojo {
  /** Where the IDL of the tests lies: every {@code .thrift} file below it is compiled. */
  @Parameter(alias = "thriftSourceRoot", defaultValue = "${basedir}/src/test/thrift")
  private @Nullable File sourceDirectory;

  /** Where the Java goes. Whatever Java file else lies there is deleted. */
  @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/thrift")
  private @Nullable File outputDirectory;

  /** Where the project's other IDL lies, to be included. */
  @Parameter(defaultValue = "${basedir}/src/main/thrift")
  private @Nullable File mainSourceDirectory;

  /** Nothing is generated for tests that are not compiled. */
  @Parameter(property = "maven.test.skip", defaultValue = "false", readonly = true)
  private boolean noTests;

  @Override
  boolean isSkipped() {
    return noTests || super.isSkipped();
  }

  @Override
  void run(MavenProject project) throws IOException, MojoFailureException {
    Path idl = path(sourceDirectory);
    Path java = path(outputDirectory);
    generate(idl, java, includeDirectories(project, List.of(idl, path(mainSourceDirectory))));
    project.addTestCompileSourceRoot(java.toString());
  }
}
