package io.kite.interop.differential;

import io.kite.schema.ThriftService;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.thrift.TBase;
import org.slf4j.Logger;

/** The classes that one compiler made, in a class loader of their own. */
public final class GeneratedClasses {
  private final ClassLoader loader;
  private final List<String> names;

  private GeneratedClasses(ClassLoader loader, List<String> names) {
    this.loader = loader;
    this.names = names;
  }

  /** Compiles the sources in one go. */
  public static GeneratedClasses compile(List<Path> sources, Path folder) {
    return compile(sources, folder, location(TBase.class));
  }

  /** With one libthrift or another to compile against. */
  public static GeneratedClasses compile(List<Path> sources, Path folder, Path libthrift) {
    try {
      Files.createDirectories(folder);
      javac(sources, folder, libthrift);
      URL[] urls = {folder.toUri().toURL()};
      return new GeneratedClasses(
          new URLClassLoader(urls, GeneratedClasses.class.getClassLoader()), names(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void javac(List<Path> sources, Path folder, Path libthrift) throws IOException {
    StringWriter messages = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-nowarn",
            "-Xlint:none",
            "-proc:none",
            "-g:none",
            "--release",
            "17",
            "-cp",
            classPath(libthrift),
            "-d",
            folder.toString());
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      if (!javac.getTask(messages, files, null, options, null, units).call()) {
        throw new AssertionError(messages);
      }
    }
  }

  private static String classPath(Path libthrift) {
    return Stream.of(libthrift, location(ThriftService.class), location(Logger.class))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path location(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  /** Of the classes that are not in another one. */
  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.contains("$"))
          .map(file -> file.replace(".class", "").replace(File.separatorChar, '.'))
          .sorted()
          .toList();
    }
  }

  ClassLoader loader() {
    return loader;
  }

  public Class<?> load(String name) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("there is no " + name, e);
    }
  }

  /** What is in a package, with all that is nested, private classes too. */
  List<Class<?>> in(String javaPackage) {
    List<Class<?>> all = new ArrayList<>();
    names.stream()
        .filter(name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(javaPackage))
        .forEach(name -> add(load(name), all));
    return all;
  }

  private static void add(Class<?> type, List<Class<?>> all) {
    all.add(type);
    List.of(type.getDeclaredClasses()).forEach(nested -> add(nested, all));
  }

  /** The structs, unions and exceptions of a package, and the arguments and results of methods. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  List<Class<? extends TBase>> structs(String javaPackage) {
    List<Class<? extends TBase>> structs = new ArrayList<>();
    for (Class<?> type : in(javaPackage)) {
      if (TBase.class.isAssignableFrom(type)) {
        structs.add((Class<? extends TBase>) type);
      }
    }
    return Collections.unmodifiableList(structs);
  }
}
