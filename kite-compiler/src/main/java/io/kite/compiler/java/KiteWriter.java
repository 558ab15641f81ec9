package io.kite.compiler.java;

import io.kite.compiler.java.ServiceModel.Method;
import io.kite.compiler.java.SourceWriter.Variables;
import io.kite.compiler.model.CallSettings;
import java.util.stream.Collectors;

/** The nested class {@code Kite}: the method table and the stubs by which Kite calls. */
final class KiteWriter {
  private final ServiceModel service;
  private final ClassFile file;
  private final SourceWriter out;

  KiteWriter(ServiceModel service, ClassFile file) {
    this.service = service;
    this.file = file;
    this.out = file.out();
  }

  void write() {
    out.lines("/** Kite's method table and stubs of this service: calls without reflection. */");
    out.open("public static class Kite extends ThriftService {");
    String parent = ServiceWriter.inherited(service, file, "", ".Kite.SERVICE");
    out.add(
        """
        public static final Kite SERVICE = new Kite();

        private Kite() {
          super("{idl}", {parent}{methods});
        }

        @Override
        public <T> T stub(Class<T> type, StubCaller caller) {
          if (type == AsyncIface.class) {
            return type.cast(new AsyncStub(caller));
          }
          return type.cast(type == FutureIface.class ? new FutureStub(caller) : new Stub(caller));
        }

        """,
        "idl",
        service.idlName(),
        "parent",
        parent.isEmpty() ? "null" : parent,
        "methods",
        service.methods().stream()
            .map(method -> ", " + method.nested() + ".METHOD")
            .collect(Collectors.joining()));
    for (Form form : Form.values()) {
      stub(form);
    }
    service.methods().forEach(this::row);
    out.close().blank();
  }

  /** What a stub's methods give their caller. */
  private enum Form {
    BLOCKING("Stub", "Iface", "A client whose methods wait."),
    CALLBACK("AsyncStub", "AsyncIface", "A client whose methods call back."),
    FUTURE("FutureStub", "FutureIface", "A client whose methods return futures.");

    final String stub;
    final String handler;
    final String doc;

    Form(String stub, String handler, String doc) {
      this.stub = stub;
      this.handler = handler;
      this.doc = doc;
    }
  }

  private void stub(Form form) {
    String name = form.stub;
    String parent = ServiceWriter.inherited(service, file, " extends ", ".Kite." + name);
    out.lines("/** " + form.doc + " */");
    out.open(
        "public static class {name}{parent} implements {handler} {",
        "name",
        name,
        "parent",
        parent,
        "handler",
        form.handler);
    if (parent.isEmpty()) {
      out.add("protected final StubCaller caller;").blank();
    }
    out.open("protected {name}(StubCaller caller) {", "name", name);
    out.lines(parent.isEmpty() ? "this.caller = caller;" : "super(caller);").close().blank();
    for (Method method : service.methods()) {
      stub(form, method);
    }
    out.close().blank();
  }

  private void stub(Form form, Method method) {
    JavaTypes types = file.types();
    Variables variables =
        (form == Form.CALLBACK
                ? ServiceWriter.asyncSignature(method, types)
                : ServiceWriter.signature(method, types, form == Form.FUTURE))
            .and("row", table(method), "callback", ServiceWriter.callback(method));
    out.add("@Override");
    // What goes wrong is told to the future or the callback, so nothing is thrown.
    out.open(
        variables,
        form == Form.BLOCKING ? "public {signature} {" : "public {type} {method}({parameters}) {");
    switch (form) {
      case BLOCKING -> call(method, variables);
      case CALLBACK ->
          out.add(
              variables,
              "this.caller.callAsync({row}.METHOD, new {args}({arguments}), {callback});");
      case FUTURE ->
          out.add(
              variables, "return this.caller.callFuture({row}.METHOD, new {args}({arguments}));");
    }
    out.close().blank();
  }

  /** A parameter that is called like its method would hide the class of the table's row. */
  private static String table(Method method) {
    boolean hidden = method.parameters().stream().anyMatch(p -> p.name().equals(method.nested()));
    return (hidden ? "Kite." : "") + method.nested();
  }

  private void call(Method method, Variables variables) {
    String call = "this.caller.call({row}.METHOD, new {args}({arguments}));";
    if (method.type() == null) {
      out.add(variables, call);
    } else {
      String boxed = file.types().boxed(method.type());
      out.add(variables.and("boxed", boxed), "return ({boxed}) " + call);
    }
  }

  private void row(Method method) {
    Variables variables =
        ServiceWriter.signature(method, file.types(), false)
            .and(
                "service", service.idlName(),
                "oneway", String.valueOf(method.oneway()),
                "settings", settings(method.settings()),
                "boxed", ServiceWriter.boxed(method.type(), file.types()),
                "values", ServiceWriter.arguments(method, "args."),
                "asyncValues", ServiceWriter.arguments(method, "args.", "callback"));
    out.open(variables, "static final class {nested} extends ThriftMethod {");
    out.add(
        variables,
        """
        static final {nested} METHOD = new {nested}();

        private {nested}() {
          super("{service}", "{idl}", {oneway}{settings});
        }

        @Override
        public TBase<?, ?> newArguments() {
          return new {args}();
        }

        """);
    out.add("@Override").open("public TBase<?, ?> newResult() {");
    out.add(
        variables,
        method.oneway()
            ? "throw new UnsupportedOperationException(\"{idl} is oneway\");"
            : "return new {result}();");
    out.close().blank();
    invoke(method, variables);
    out.close().blank();
  }

  /** A further argument, where the IDL says anything. */
  private String settings(CallSettings settings) {
    if (settings.equals(CallSettings.DEFAULT)) {
      return "";
    }
    String timeout =
        settings.timeoutMillis() == 0
            ? "null"
            : file.types().library("Duration") + ".ofMillis(" + settings.timeoutMillis() + ")";
    String type = file.types().library("MethodSettings");
    return ", new %1$s(%2$s, %3$s, %1$s.Priority.%4$s)"
        .formatted(type, timeout, settings.idempotent(), settings.priority());
  }

  private void invoke(Method method, Variables variables) {
    out.add("@Nullable\n@Override");
    out.open("public Object invoke(Object handler, TBase<?, ?> arguments) throws TException {");
    out.add(
        variables,
        """
        {args} args = ({args}) arguments;
        if (handler instanceof FutureIface) {
          return ((FutureIface) handler).{method}({values});
        }
        if (handler instanceof AsyncIface) {
          CallbackFuture<{boxed}> callback = new CallbackFuture<{boxed}>();
          ((AsyncIface) handler).{method}({asyncValues});
          return callback;
        }
        """);
    String call = "((Iface) handler).{method}({values});";
    out.add(variables, method.type() == null ? call + "\nreturn null;" : "return " + call);
    out.close();
  }
}
