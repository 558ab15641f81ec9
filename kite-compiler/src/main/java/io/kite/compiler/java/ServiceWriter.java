package io.kite.compiler.java;

import io.kite.compiler.java.ServiceModel.Method;
import io.kite.compiler.java.SourceWriter.Variables;
import io.kite.compiler.model.ThriftType;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the class of a service, from top to bottom. */
final class ServiceWriter {
  private final ServiceModel service;
  private final ClassFile file;
  private final SourceWriter out;

  private ServiceWriter(ServiceModel service, ClassFile file) {
    this.service = service;
    this.file = file;
    this.out = file.out();
  }

  static JavaFile write(Target target, ServiceModel service) {
    ClassFile file = new ClassFile(target, service.name(), service.ownNames());
    new ServiceWriter(service, file).write();
    return file.finish();
  }

  private void write() {
    file.javadoc(service.doc());
    file.annotate(false);
    out.open("public class {name} {", "name", service.name());
    out.blank();
    handler("Iface", method -> signature(method, file.types(), false));
    handler("AsyncIface", method -> asyncSignature(method, file.types()));
    handler("FutureIface", method -> signature(method, file.types(), true));
    new ClientWriter(service, file).write();
    new AsyncClientWriter(service, file).write();
    if (file.options().has(JavaOption.FUTURE_IFACE)) {
      new FutureClientWriter(service, file).write();
    }
    new ProcessorWriter(service, file).write();
    new AsyncProcessorWriter(service, file).write();
    new KiteWriter(service, file).write();
    for (Method method : service.methods()) {
      StructWriter.writeInto(file, method.arguments());
      out.blank();
      if (method.result() != null) {
        StructWriter.writeInto(file, method.result());
        out.blank();
      }
    }
    out.close();
  }

  private void handler(String name, Function<Method, Variables> signature) {
    out.open(
        "public interface {name}{parent} {",
        "name",
        name,
        "parent",
        inherited(service, file, " extends ", "." + name));
    for (Method method : service.methods()) {
      file.javadoc(method.doc());
      out.add(signature.apply(method), "public {signature};");
    }
    out.close().blank();
  }

  /** {@code extends Parent.Iface}, or nothing. */
  static String inherited(ServiceModel service, ClassFile file, String before, String after) {
    return service.parent() == null
        ? ""
        : before
            + file.types()
                .generated(service.parent().program(), service.parent().tree().name().text())
            + after;
  }

  /** The variables of a method; {@code {signature}} is all of its head but for modifiers. */
  static Variables signature(Method method, JavaTypes types, boolean future) {
    String parameters =
        method.parameters().stream()
            .map(field -> types.name(field.type()) + " " + field.name())
            .collect(Collectors.joining(", "));
    String exception = types.library("TException");
    String type =
        future
            ? types.library("CompletableFuture") + "<" + boxed(method.type(), types) + ">"
            : method.type() == null ? "void" : types.name(method.type());
    String thrown = future ? exception : declared(method, types) + exception;
    return Variables.of(
        "signature",
        type + " " + method.name() + "(" + parameters + ") throws " + thrown,
        "parameters",
        parameters,
        "arguments",
        arguments(method, ""),
        "type",
        type,
        "thrown",
        thrown,
        "method",
        method.name(),
        "idl",
        method.idlName(),
        "nested",
        method.nested(),
        "args",
        method.arguments().name(),
        "result",
        method.result() == null ? types.library("TBase") : method.result().name());
  }

  /** As {@link #signature}, for callers that give a callback. */
  static Variables asyncSignature(Method method, JavaTypes types) {
    String callback =
        "%s<%s> %s"
            .formatted(
                types.library("AsyncMethodCallback"),
                boxed(method.type(), types),
                callback(method));
    Variables plain = signature(method, types, false);
    String parameters = plain.get("parameters");
    String all = parameters.isEmpty() ? callback : parameters + ", " + callback;
    String exception = types.library("TException");
    return plain.and(
        "signature",
        "void " + method.name() + "(" + all + ") throws " + exception,
        "type",
        "void",
        "parameters",
        all,
        "declared",
        declared(method, types));
  }

  /** The name of the parameter that is the callback. */
  static String callback(Method method) {
    Set<String> names =
        method.parameters().stream().map(StructField::name).collect(Collectors.toSet());
    return JavaNames.unlike("resultHandler", names);
  }

  /** {@code A, B, }, the exceptions of the IDL. */
  private static String declared(Method method, JavaTypes types) {
    return method.exceptions().stream()
        .map(field -> types.boxed(field.type()) + ", ")
        .collect(Collectors.joining());
  }

  static String arguments(Method method, String prefix) {
    return method.parameters().stream()
        .map(field -> prefix + field.name())
        .collect(Collectors.joining(", "));
  }

  /** The parameters and one more. */
  static String arguments(Method method, String prefix, String last) {
    String arguments = arguments(method, prefix);
    return arguments.isEmpty() ? last : arguments + ", " + last;
  }

  static String boxed(@Nullable ThriftType type, JavaTypes types) {
    return type == null ? types.library("Void") : types.boxed(type);
  }
}
