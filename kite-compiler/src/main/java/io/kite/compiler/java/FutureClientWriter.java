package io.kite.compiler.java;

import io.kite.compiler.java.ServiceModel.Method;
import io.kite.compiler.java.SourceWriter.Variables;

/** The nested class {@code FutureClient}: an {@code AsyncIface} that gives out futures. */
final class FutureClientWriter {
  private final ServiceModel service;
  private final ClassFile file;
  private final SourceWriter out;

  FutureClientWriter(ServiceModel service, ClassFile file) {
    this.service = service;
    this.file = file;
    this.out = file.out();
  }

  void write() {
    String parent = ServiceWriter.inherited(service, file, " extends ", ".FutureClient");
    out.open("public static class FutureClient{parent} implements FutureIface {", "parent", parent);
    out.lines("private final AsyncIface delegate;").blank();
    out.open("public FutureClient(AsyncIface delegate) {");
    if (!parent.isEmpty()) {
      out.lines("super(delegate);");
    }
    out.lines("this.delegate = delegate;").close().blank();
    service.methods().forEach(this::write);
    out.close().blank();
  }

  private void write(Method method) {
    String adapter = ServiceWriter.callback(method);
    Variables variables =
        ServiceWriter.signature(method, file.types(), true)
            .and(
                "boxed", ServiceWriter.boxed(method.type(), file.types()),
                "adapter", adapter,
                "values", ServiceWriter.arguments(method, "", adapter));
    out.add("@Override").open(variables, "public {signature} {");
    out.add(
        variables,
        """
        AsyncMethodFutureAdapter<{boxed}> {adapter} = AsyncMethodFutureAdapter.<{boxed}>create();
        this.delegate.{method}({values});
        return {adapter}.getFuture();
        """);
    out.close().blank();
  }
}
