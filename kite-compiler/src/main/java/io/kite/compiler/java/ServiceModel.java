package io.kite.compiler.java;

import io.kite.compiler.model.CallSettings;
import io.kite.compiler.model.ModelException;
import io.kite.compiler.model.Program;
import io.kite.compiler.model.ServiceRef;
import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.Types;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Doc;
import io.kite.compiler.tree.Function;
import io.kite.compiler.tree.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service that is to be written.
 *
 * @param name of the class
 * @param idlName of the service to Thrift
 */
record ServiceModel(
    String name,
    String idlName,
    @Nullable ServiceRef parent,
    @Nullable Doc doc,
    List<Method> methods) {
  /** Classes nested into a service's; those of methods must not be called like them. */
  private static final Set<String> NESTED =
      Set.of(
          "Iface",
          "AsyncIface",
          "FutureIface",
          "Client",
          "AsyncClient",
          "FutureClient",
          "Factory",
          "Processor",
          "AsyncProcessor",
          "Kite",
          "Stub",
          "AsyncStub",
          "FutureStub");

  /** Methods without arguments that every object has, and that nothing else may be called. */
  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "getClass", "hashCode", "toString", "notify", "notifyAll", "wait", "clone", "finalize");

  /**
   * @param name of the Java method
   * @param idlName on the wire
   * @param nested the name of the classes that are made for it
   * @param type {@code null} for {@code void}
   * @param result {@code null} when nobody waits for one
   */
  record Method(
      String name,
      String idlName,
      String nested,
      @Nullable Doc doc,
      boolean oneway,
      CallSettings settings,
      @Nullable ThriftType type,
      StructModel arguments,
      @Nullable StructModel result) {

    List<StructField> parameters() {
      return arguments.fields();
    }

    /** Where the result keeps the value; only of a method that returns one. */
    StructField success() {
      return Objects.requireNonNull(result).fields().get(0);
    }

    /** The declared exceptions. */
    List<StructField> exceptions() {
      return result == null
          ? List.of()
          : result.fields().subList(type == null ? 0 : 1, result.fields().size());
    }
  }

  static ServiceModel of(Program program, JavaOptions options, Definition.Service tree) {
    String name = JavaNames.type(tree.name().text());
    Set<String> taken = new HashSet<>(NESTED);
    taken.add(name);
    // Classes called so would hide the package of what has to be qualified, or a type parameter.
    taken.addAll(Set.of("java", "org", "io", "I", "T"));
    List<Method> methods = new ArrayList<>();
    for (Function function : tree.functions()) {
      methods.add(method(program, options, tree, function, taken));
    }
    return new ServiceModel(
        name, tree.name().text(), parent(program, tree.parent()), tree.doc(), List.copyOf(methods));
  }

  private static Method method(
      Program program,
      JavaOptions options,
      Definition.Service service,
      Function function,
      Set<String> taken) {
    StructModels structs = new StructModels(program, options);
    String idlName = function.name().text();
    String nested = JavaNames.unlike(JavaNames.type(idlName), taken);
    boolean reserved = function.arguments().isEmpty() && OBJECT_METHODS.contains(idlName);
    return new Method(
        reserved ? idlName + "_" : NameStyle.of(options).method(idlName),
        idlName,
        nested,
        function.doc(),
        function.oneway(),
        CallSettings.of(program, service, function),
        function.result() == null ? null : structs.type(function.result()),
        structs.arguments(function),
        function.oneway() ? null : structs.result(function));
  }

  private static @Nullable ServiceRef parent(Program program, @Nullable Name name) {
    try {
      return name == null ? null : Types.service(program, name);
    } catch (ModelException e) {
      throw new IllegalStateException("not checked", e);
    }
  }

  /** Whether every service's class has a class of this name in it. */
  static boolean nests(String name) {
    return NESTED.contains(name);
  }

  /** The simple names that mean something of the class's own. */
  Set<String> ownNames() {
    Set<String> names = new HashSet<>(NESTED);
    // Type parameters hide classes as nested ones do, and so does libthrift's class of the state of
    // a
    // call, which those of the asynchronous client inherit.
    names.addAll(Set.of("I", "T", "State"));
    for (Method method : methods) {
      names.add(method.nested());
      names.add(method.idlName() + "_call");
      own(method.arguments(), names);
      if (method.result() != null) {
        own(method.result(), names);
      }
    }
    return names;
  }

  private static void own(StructModel struct, Set<String> names) {
    names.add(struct.name());
    names.addAll(StructWriter.ownNames(struct));
  }
}
