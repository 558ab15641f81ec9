package io.kite.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Turns the IDL of a project into Java and adds it to the sources to compile. IDL in the jars of
 * its dependencies can be included; their Java is in these jars, and is not generated again.
 */
@Mojo(
    name = "compile",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CompileMojo extends GenerateMojo {
  /** Where the IDL lies: every {@code .thrift} file below it is compiled. */
  @Parameter(alias = "thriftSourceRoot", defaultValue = "${basedir}/src/main/thrift")
  private @Nullable File sourceDirectory;

  /** Where the Java goes. Whatever Java file else lies there is deleted. */
  @Parameter(defaultValue = "${project.build.directory}/generated-sources/thrift")
  private @Nullable File outputDirectory;

  /**
   * Whether the IDL is put into the project's jar, under {@code META-INF/thrift}: there other
   * projects find it to include, and the goal {@code check} to compare with.
   */
  @Parameter(property = "kite.packageIdl", defaultValue = "true")
  private boolean packageIdl;

  @Override
  void run(MavenProject project) throws IOException, MojoFailureException {
    Path idl = path(sourceDirectory);
    Path java = path(outputDirectory);
    int sources = generate(idl, java, includeDirectories(project, List.of(idl)));
    project.addCompileSourceRoot(java.toString());
    if (packageIdl && sources > 0) {
      addResource(project, idl.toString());
    }
  }

  /** Once, however often the goal runs: a forked life cycle runs it again. */
  private static void addResource(MavenProject project, String folder) {
    for (Resource resource : project.getResources()) {
      if (folder.equals(resource.getDirectory())
          && PackedIdl.FOLDER.equals(resource.getTargetPath())) {
        return;
      }
    }
    Resource resource = new Resource();
    resource.setDirectory(folder);
    resource.setTargetPath(PackedIdl.FOLDER);
    resource.addInclude("**/*" + PackedIdl.ENDING);
    project.addResource(resource);
  }
}
