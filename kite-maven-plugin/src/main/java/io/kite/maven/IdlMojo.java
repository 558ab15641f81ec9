package io.kite.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What reads IDL, and so has to know where included files are looked for. */
abstract class IdlMojo extends AbstractMojo {
  // Set by Maven before it calls execute().

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  /**
   * Where included files are looked for. The folder of the file that includes them comes before
   * these, the folder of all the IDL and the dependencies' {@code META-INF/thrift} come after.
   */
  @Parameter private List<File> includes = List.of();

  @Parameter(
      defaultValue = "${project.build.directory}/thrift-includes",
      readonly = true,
      required = true)
  private @Nullable File unpackDirectory;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    MavenProject current = project;
    if (current == null || isSkipped()) {
      getLog().info("Skipped");
      return;
    }
    try {
      run(current);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot read or write: " + e.getMessage(), e);
    }
  }

  abstract boolean isSkipped();

  abstract void run(MavenProject project)
      throws IOException, MojoExecutionException, MojoFailureException;

  /**
   * @param own folders of this project's IDL
   */
  List<Path> includeDirectories(MavenProject project, List<Path> own) throws IOException {
    List<Path> directories = new ArrayList<>();
    includes.forEach(folder -> directories.add(folder.toPath()));
    directories.addAll(own);
    for (Artifact artifact : project.getArtifacts()) {
      if (artifact.getArtifactHandler().isAddedToClasspath() && artifact.getFile() != null) {
        Path packed = PackedIdl.folder(artifact.getFile().toPath(), unpacked(artifact));
        if (packed != null) {
          directories.add(packed);
        }
      }
    }
    getLog().debug("Includes are looked for in " + directories);
    return directories;
  }

  private Path unpacked(Artifact artifact) {
    String classifier = artifact.hasClassifier() ? "-" + artifact.getClassifier() : "";
    return path(unpackDirectory)
        .resolve(artifact.getGroupId())
        .resolve(artifact.getArtifactId() + "-" + artifact.getBaseVersion() + classifier);
  }

  /** Of a parameter that has a default. */
  static Path path(@Nullable File parameter) {
    if (parameter == null) {
      throw new IllegalStateException("Maven has not set a parameter that has a default");
    }
    return parameter.toPath();
  }
}
