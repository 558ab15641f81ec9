package io.kite.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.transfer.MetadataNotFoundException;
import org.jspecify.annotations.Nullable;

/** Finds the jar of a release in the repositories of a build. */
final class LastRelease {
  private final RepositorySystem repositories;
  private final RepositorySystemSession session;
  private final List<RemoteRepository> remote;
  private final Log log;

  LastRelease(
      RepositorySystem repositories,
      RepositorySystemSession session,
      List<RemoteRepository> remote,
      Log log) {
    this.repositories = repositories;
    this.session = session;
    this.remote = remote;
    this.log = log;
  }

  /**
   * The newest one of those wanted; {@code null} when there is none.
   *
   * @param versions a version, or a range of them
   */
  @Nullable Artifact find(String groupId, String artifactId, String versions)
      throws MojoExecutionException {
    Artifact wanted = new DefaultArtifact(groupId, artifactId, "jar", versions);
    VersionRangeResult found;
    try {
      found =
          repositories.resolveVersionRange(session, new VersionRangeRequest(wanted, remote, null));
    } catch (VersionRangeResolutionException e) {
      throw new MojoExecutionException("Cannot look for releases: " + e.getMessage(), e);
    }
    for (Exception e : found.getExceptions()) {
      // A repository that has no release is one thing, one that does not answer another.
      if (!(e instanceof MetadataNotFoundException)) {
        log.warn("Not every repository was asked for releases: " + e.getMessage());
      }
    }
    String newest = null;
    for (var version : found.getVersions()) {
      // In ascending order.
      if (!version.toString().endsWith("-SNAPSHOT")) {
        newest = version.toString();
      }
    }
    return newest == null ? null : resolve(wanted.setVersion(newest));
  }

  private Artifact resolve(Artifact release) throws MojoExecutionException {
    try {
      return repositories
          .resolveArtifact(session, new ArtifactRequest(release, remote, null))
          .getArtifact();
    } catch (ArtifactResolutionException e) {
      throw new MojoExecutionException("Cannot fetch the last release: " + e.getMessage(), e);
    }
  }
}
