package io.kite.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The IDL in a jar, or in the folder of classes that will become one. */
final class PackedIdl {
  static final String FOLDER = "META-INF/thrift";
  static final String ENDING = ".thrift";

  // A jar with more than that was not made by a build of IDL.
  private static final int MAX_FILES = 10_000;
  private static final int MAX_BYTES = 16 << 20;

  private final Path jar;
  private final Path target;

  private PackedIdl(Path jar, Path target) {
    this.jar = jar;
    this.target = target;
  }

  /**
   * The folder of a dependency's IDL; {@code null} when it has none.
   *
   * @param artifact a jar or a folder of classes
   * @param target a folder for what comes out of a jar, and for nothing else; a file that reads as
   *     it did stays untouched, one that is not in the jar is deleted
   */
  static @Nullable Path folder(Path artifact, Path target) throws IOException {
    if (Files.isDirectory(artifact)) {
      Path folder = artifact.resolve(FOLDER);
      return Files.isDirectory(folder) ? folder : null;
    }
    if (!artifact.toString().endsWith(".jar") || !Files.isRegularFile(artifact)) {
      return null;
    }
    return new PackedIdl(artifact, target.toAbsolutePath().normalize()).unpack() ? target : null;
  }

  private boolean unpack() throws IOException {
    Map<Path, byte[]> files = read();
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      Path path = file.getKey();
      if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        Path parent = path.getParent();
        Files.createDirectories(parent == null ? target : parent);
        Files.write(path, file.getValue());
      }
    }
    for (Path old : SourceTree.files(target, ENDING)) {
      if (!files.containsKey(old)) {
        Files.delete(old);
      }
    }
    return !files.isEmpty();
  }

  /** All of it, before anything is written. */
  private Map<Path, byte[]> read() throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      for (ZipEntry entry : entries) {
        String name = entry.getName();
        if (name.startsWith(FOLDER + "/") && name.endsWith(ENDING) && !entry.isDirectory()) {
          files.put(path(name.substring(FOLDER.length() + 1)), bytes(zip, entry));
          if (files.size() > MAX_FILES) {
            throw new IOException(jar + " has more than " + MAX_FILES + " Thrift files in it");
          }
        }
      }
    }
    return files;
  }

  /** An entry may be called anything, {@code ../../.profile.thrift} too. */
  private Path path(String name) throws IOException {
    try {
      Path path = target.resolve(name).normalize();
      // A backslash separates folders on some systems only, a colon means something on some only.
      if (path.startsWith(target) && name.indexOf('\\') < 0 && name.indexOf(':') < 0) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw misplaced(name, e);
    }
    throw misplaced(name, null);
  }

  private IOException misplaced(String name, @Nullable Exception cause) {
    return new IOException(
        jar + " has an entry '" + name + "' that is no file below " + FOLDER, cause);
  }

  private byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
    // Null is for an entry of another file.
    try (InputStream in = Objects.requireNonNull(zip.getInputStream(entry))) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new IOException(
            entry.getName() + " in " + jar + " is larger than " + MAX_BYTES + " bytes");
      }
      return bytes;
    }
  }
}
