package io.kite.compiler.java;

import io.kite.compiler.java.ServiceModel.Method;
import io.kite.compiler.java.SourceWriter.Variables;
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
    stub("Stub", "Iface", "A client whose methods wait.", false);
    stub("FutureStub", "FutureIface", "A client whose methods do not wait.", true);
    service.methods().forEach(this::row);
    out.close().blank();
  }

  private void stub(String name, String handler, String doc, boolean future) {
    String parent = ServiceWriter.inherited(service, file, " extends ", ".Kite." + name);
    out.lines("/** " + doc + " */");
    out.open(
        "public static class {name}{parent} implements {handler} {",
        "name",
        name,
        "parent",
        parent,
        "handler",
        handler);
    if (parent.isEmpty()) {
      out.add("protected final StubCaller caller;").blank();
    }
    out.open("protected {name}(StubCaller caller) {", "name", name);
    out.lines(parent.isEmpty() ? "this.caller = caller;" : "super(caller);").close().blank();
    for (Method method : service.methods()) {
      Variables variables =
          ServiceWriter.signature(method, file.types(), future).and("row", table(method));
      out.add("@Override");
      if (future) {
        // What goes wrong is in the future, so nothing is thrown.
        out.open(variables, "public {type} {method}({parameters}) {");
        out.add(variables, "return this.caller.callFuture({row}.METHOD, new {args}({arguments}));");
      } else {
        out.open(variables, "public {signature} {");
        call(method, variables);
      }
      out.close().blank();
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
                "values", ServiceWriter.arguments(method, "args."));
    out.open(variables, "static final class {nested} extends ThriftMethod {");
    out.add(
        variables,
        """
        static final {nested} METHOD = new {nested}();

        private {nested}() {
          super("{service}", "{idl}", {oneway});
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
        """);
    String call = "((Iface) handler).{method}({values});";
    out.add(variables, method.type() == null ? call + "\nreturn null;" : "return " + call);
    out.close();
  }
}
