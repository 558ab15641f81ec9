package io.kite.compiler.java;

import io.kite.compiler.CompileResult;
import io.kite.compiler.CompileResult.GeneratedFile;
import io.kite.compiler.Idl;
import io.kite.schema.ThriftService;
import io.netty.buffer.ByteBuf;
import io.netty.util.ReferenceCounted;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.thrift.TBase;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.slf4j.Logger;

/**
 * Generates Java from IDL, compiles it with a class that exercises it, and runs that class. Both
 * lie in the test resources: {@code exercise/structs.thrift} and {@code exercise/Structs.java}.
 */
final class GeneratedCode {
  private static final Path RESOURCES = Path.of("src/test/resources/exercise");

  private final Path folder;
  private final JavaOptions options;

  GeneratedCode(Path folder, String... options) {
    this.folder = folder;
    this.options = JavaOptions.parse(List.of(options));
  }

  /** A test for each public static method of the exercise. */
  Stream<DynamicTest> exercise(String name, String... idl) throws IOException {
    List<Path> sources = generate(idl);
    Path source = RESOURCES.resolve(name + ".java");
    sources.add(source);
    Class<?> exercise = load(compile(sources), packageOf(source) + "." + name);
    return Arrays.stream(exercise.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(method)));
  }

  private static String packageOf(Path source) throws IOException {
    String text = Files.readString(source);
    return text.substring(text.indexOf("package ") + "package ".length(), text.indexOf(';'));
  }

  /** Only compiles what comes of a file, with the Java that lies in the folder already. */
  void compile(String idl) throws IOException {
    generate(idl);
    try (Stream<Path> all = Files.walk(folder.resolve("java"))) {
      compile(all.filter(file -> file.toString().endsWith(".java")).toList());
    }
  }

  /** Only compiles what comes of a text. */
  void compileIdl(String text) throws IOException {
    compile(write(Idl.compile(options, Idl.write(folder, "test.thrift", text))));
  }

  private List<Path> generate(String... idl) throws IOException {
    return write(
        Idl.compile(options, Arrays.stream(idl).map(RESOURCES::resolve).toArray(Path[]::new)));
  }

  private List<Path> write(CompileResult result) throws IOException {
    if (result.hasErrors()) {
      throw new AssertionError(result.diagnostics());
    }
    List<Path> written = new ArrayList<>();
    for (GeneratedFile file : result.files()) {
      written.add(Idl.write(folder.resolve("java"), file.path(), file.text()));
    }
    return written;
  }

  private Path compile(List<Path> sources) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-Xlint:all,-processing,-classfile",
            "-Werror",
            "-proc:none",
            "--release",
            "17",
            "-d",
            classes.toString(),
            "-cp",
            classPath());
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      if (!javac.getTask(messages, files, null, options, null, units).call()) {
        throw new AssertionError(messages);
      }
    }
    return classes;
  }

  /** Just what generated code and its exercises need. */
  private static String classPath() {
    return Stream.of(
            TBase.class,
            ThriftService.class,
            ByteBuf.class,
            ReferenceCounted.class,
            Logger.class,
            Assertions.class)
        .map(type -> Path.of(location(type).getPath()).toString())
        .distinct()
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static Class<?> load(Path classes, String name) throws IOException {
    // Not closed: the tests load classes as they run.
    @SuppressWarnings("resource")
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, GeneratedCode.class.getClassLoader());
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static void run(Method method) throws Throwable {
    try {
      method.invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
