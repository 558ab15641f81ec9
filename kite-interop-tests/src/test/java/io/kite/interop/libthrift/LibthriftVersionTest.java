package io.kite.interop.libthrift;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.interop.differential.GeneratedClasses;
import io.kite.interop.differential.KiteCompiler;
import io.kite.schema.ThriftService;
import io.netty.buffer.ByteBuf;
import io.netty.util.ReferenceCounted;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kite, as it was compiled, and its generated classes, compiled anew, with older libthrifts. */
class LibthriftVersionTest {
  /** The build copies them there. */
  private static final Path JARS = Path.of("target/libthrift");

  private static final Path GRAMMAR = Path.of("src/test/resources/differential/grammar");

  /** Not those that have names and values only: compiling is what takes the time. */
  private static final List<String> GRAMMAR_FILES =
      List.of("containers", "defaults", "enums", "exceptions", "typedefs", "types", "unions");

  private static final Path SERVICE = Path.of("src/main/thrift/interop.thrift");

  @ParameterizedTest
  @ValueSource(strings = {"0.23.0", "0.24.0", "0.25.0"})
  void generatedClassesCompileAndRunWith(String version) throws Throwable {
    Path jar = JARS.resolve("libthrift-" + version + ".jar").toAbsolutePath();
    assertThat(jar).exists();
    Path folder = JARS.resolve(version);
    List<Path> idl = idl();
    Path classes = folder.resolve("classes");
    GeneratedClasses.compile(KiteCompiler.generate(idl, "", folder.resolve("java")), classes, jar);
    try (URLClassLoader loader = new URLClassLoader(urls(jar, classes), new OnlyLogging())) {
      Class<?> exercise = Class.forName(VersionExercise.class.getName(), true, loader);
      assertThat(exercise).isNotEqualTo(VersionExercise.class);
      assertThat(call(exercise.getDeclaredMethod("libthrift"))).asString().endsWith(jar.toString());
      call(exercise.getDeclaredMethod("roundTrips", List.class), structs(classes));
      call(exercise.getDeclaredMethod("processor"));
      call(exercise.getDeclaredMethod("asyncProcessor"));
      call(exercise.getDeclaredMethod("methodTables"));
    }
  }

  private static List<Path> idl() {
    Stream<Path> grammar = GRAMMAR_FILES.stream().map(name -> GRAMMAR.resolve(name + ".thrift"));
    return Stream.concat(grammar, Stream.of(SERVICE)).toList();
  }

  /** What was just compiled comes before the classes of this module, which have the same names. */
  private static URL[] urls(Path jar, Path classes) throws MalformedURLException {
    List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL(), classes.toUri().toURL()));
    for (Class<?> type :
        List.of(
            LibthriftVersionTest.class,
            io.kite.interop.apache.Interop.class,
            ThriftService.class,
            ByteBuf.class,
            ReferenceCounted.class,
            Assertions.class)) {
      urls.add(type.getProtectionDomain().getCodeSource().getLocation());
    }
    return urls.toArray(URL[]::new);
  }

  private static List<String> structs(Path classes) throws Exception {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.replace(".class", "").replace('/', '.').replace('\\', '.'))
          .sorted()
          .toList();
    }
  }

  private static Object call(Method method, Object... arguments) throws Throwable {
    try {
      method.setAccessible(true);
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The JDK and SLF4J; whatever else there is would bring this build's libthrift with it. */
  private static final class OnlyLogging extends ClassLoader {
    OnlyLogging() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("org.slf4j.")) {
        return Class.forName(name, false, LibthriftVersionTest.class.getClassLoader());
      }
      throw new ClassNotFoundException(name);
    }
  }
}
