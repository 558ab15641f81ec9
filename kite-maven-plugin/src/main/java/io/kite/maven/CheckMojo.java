package io.kite.maven;

import io.kite.compiler.compatibility.Change;
import io.kite.compiler.compatibility.Compatibility;
import io.kite.compiler.compatibility.IdlFolder;
import io.kite.compiler.diagnostic.Diagnostics;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * Compares the IDL of a project with that of its last release, and fails when peers that were built
 * from one and from the other would not understand each other. Without a release there is nothing
 * to compare with, and it passes.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CheckMojo extends IdlMojo {
  private final RepositorySystem repositories;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private @Nullable RepositorySystemSession session;

  @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
  private List<RemoteRepository> remoteRepositories = List.of();

  @Parameter(
      defaultValue = "${project.build.directory}/thrift-baseline",
      readonly = true,
      required = true)
  private @Nullable File baselineUnpackDirectory;

  /** Where the IDL lies. */
  @Parameter(alias = "thriftSourceRoot", defaultValue = "${basedir}/src/main/thrift")
  private @Nullable File sourceDirectory;

  /**
   * What to compare with, as {@code groupId:artifactId} or {@code groupId:artifactId:version}: a
   * jar with IDL in it. Without a version, the newest release is taken; without this, the newest
   * one of the project itself that is older than it is now. Snapshots are no releases.
   */
  @Parameter(property = "kite.check.baseline")
  private @Nullable String baseline;

  /** A folder of IDL to compare with, instead of a release. */
  @Parameter(property = "kite.check.baselineDirectory")
  private @Nullable File baselineDirectory;

  /** Whether a change fails the build, too, after which something else may be meant. */
  @Parameter(property = "kite.check.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /** Does nothing: for a release that is meant to be incompatible. */
  @Parameter(property = "kite.check.skip", defaultValue = "false")
  private boolean skip;

  @Inject
  public CheckMojo(RepositorySystem repositories) {
    this.repositories = repositories;
  }

  @Override
  boolean isSkipped() {
    return skip;
  }

  @Override
  void run(MavenProject project) throws IOException, MojoExecutionException, MojoFailureException {
    if (baselineDirectory != null) {
      Path folder = baselineDirectory.toPath();
      if (!Files.isDirectory(folder)) {
        throw new MojoFailureException("Wrong <baselineDirectory>: " + folder + " is no folder");
      }
      check(project, folder, folder.toString());
    } else if (project.getPackaging().equals("pom") && baseline == null) {
      getLog().info("Nothing to compare: a project of packaging pom has no IDL");
    } else {
      checkRelease(project);
    }
  }

  private void checkRelease(MavenProject project)
      throws IOException, MojoExecutionException, MojoFailureException {
    Artifact release = release(project);
    if (release == null) {
      getLog().info("Nothing to compare with: there is no earlier release");
      return;
    }
    String name = release.getGroupId() + ":" + release.getArtifactId() + ":" + release.getVersion();
    Path folder = PackedIdl.folder(release.getFile().toPath(), path(baselineUnpackDirectory));
    if (folder == null) {
      getLog().info("Nothing to compare with: there is no IDL in " + name);
      return;
    }
    check(project, folder, name);
  }

  private @Nullable Artifact release(MavenProject project)
      throws MojoExecutionException, MojoFailureException {
    if (session == null) {
      throw new IllegalStateException("Maven has not set its session");
    }
    LastRelease releases = new LastRelease(repositories, session, remoteRepositories, getLog());
    String own = project.getGroupId() + ":" + project.getArtifactId();
    String older = "(," + project.getVersion() + ")";
    String wanted = baseline == null ? own : baseline;
    String[] parts = wanted.split(":", -1);
    return switch (parts.length) {
      case 2 -> releases.find(parts[0], parts[1], wanted.equals(own) ? older : "(,)");
      case 3 -> releases.find(parts[0], parts[1], parts[2]);
      default ->
          throw new MojoFailureException(
              "Wrong <baseline>: '"
                  + wanted
                  + "' is neither groupId:artifactId nor groupId:artifactId:version");
    };
  }

  private void check(MavenProject project, Path before, String name)
      throws IOException, MojoFailureException {
    IdlFolder old = load(project, before, "The IDL of " + name);
    IdlFolder now = load(project, path(sourceDirectory), "The IDL of this project");
    List<Change> changes = Compatibility.compare(old, now);
    for (Change change : changes) {
      if (change.isBreaking()) {
        getLog().error(change.toString());
      } else {
        getLog().warn(change.toString());
      }
    }
    List<Change> fatal =
        changes.stream().filter(change -> failOnWarning || change.isBreaking()).toList();
    if (!fatal.isEmpty()) {
      throw new MojoFailureException(
          "Incompatible with "
              + name
              + (fatal.size() == 1 ? ":\n" : " in " + fatal.size() + " places, the first one:\n")
              + fatal.get(0));
    }
    getLog().info("Compatible with " + name);
  }

  private IdlFolder load(MavenProject project, Path folder, String what)
      throws IOException, MojoFailureException {
    Diagnostics diagnostics = new Diagnostics();
    IdlFolder idl =
        IdlFolder.load(folder, includeDirectories(project, List.of(folder)), diagnostics);
    if (diagnostics.hasErrors()) {
      throw new MojoFailureException(
          what + " cannot be compared:\n" + GenerateMojo.summary(diagnostics.all()));
    }
    return idl;
  }
}
