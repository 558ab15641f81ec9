package io.kite.compiler.java;

import io.kite.compiler.java.ServiceModel.Method;
import io.kite.compiler.java.SourceWriter.Variables;

/** The nested class {@code Processor}: libthrift's dispatcher to a blocking handler. */
final class ProcessorWriter {
  private final ServiceModel service;
  private final ClassFile file;
  private final SourceWriter out;

  ProcessorWriter(ServiceModel service, ClassFile file) {
    this.service = service;
    this.file = file;
    this.out = file.out();
  }

  void write() {
    String parent = ServiceWriter.inherited(service, file, "", ".Processor");
    out.open(
        "public static class Processor<I extends Iface> extends {parent}<I> implements TProcessor"
            + " {",
        "parent",
        parent.isEmpty() ? file.types().library("TBaseProcessor") : parent);
    out.add(
        """
        public Processor(I iface) {
          super(
              iface,
              getProcessMap(
                  new HashMap<
                      String, ProcessFunction<I, ? extends TBase, ? extends TBase>>()));
        }

        protected Processor(
            I iface,
            Map<String, ProcessFunction<I, ? extends TBase, ? extends TBase>> processMap) {
          super(iface, getProcessMap(processMap));
        }

        private static <I extends Iface>
            Map<String, ProcessFunction<I, ? extends TBase, ? extends TBase>> getProcessMap(
                Map<String, ProcessFunction<I, ? extends TBase, ? extends TBase>> processMap) {
        """);
    for (Method method : service.methods()) {
      out.add(
          "  processMap.put(\"{idl}\", new {nested}<I>());",
          "idl",
          method.idlName(),
          "nested",
          method.nested());
    }
    out.lines("  return processMap;\n}").blank();
    service.methods().forEach(this::write);
    out.close().blank();
  }

  private void write(Method method) {
    Variables variables = ServiceWriter.signature(method, file.types(), false);
    out.open(
        variables,
        "public static class {nested}<I extends Iface>"
            + " extends ProcessFunction<I, {args}, {result}> {");
    out.add(
        variables.and(
            "oneway",
            String.valueOf(method.oneway()),
            "rethrow",
            String.valueOf(file.options().has(JavaOption.RETHROW_UNHANDLED_EXCEPTIONS)),
            "empty",
            method.oneway() ? "null" : "new " + variables.get("result") + "()"),
        """
        public {nested}() {
          super("{idl}");
        }

        @Override
        public {args} getEmptyArgsInstance() {
          return new {args}();
        }

        @Override
        public boolean isOneway() {
          return {oneway};
        }

        @Override
        protected boolean rethrowUnhandledExceptions() {
          return {rethrow};
        }

        @Override
        public {result} getEmptyResultInstance() {
          return {empty};
        }

        """);
    out.add("@Override");
    out.open(variables, "public {result} getResult(I iface, {args} args) throws TException {");
    call(method, variables.and("values", ServiceWriter.arguments(method, "args.")));
    out.close().close().blank();
  }

  private void call(Method method, Variables variables) {
    if (method.oneway()) {
      out.add(variables, "iface.{method}({values});\nreturn null;");
      return;
    }
    out.add(variables, "{result} result = getEmptyResultInstance();");
    if (!method.exceptions().isEmpty()) {
      out.open("try {");
    }
    out.add(
        variables,
        (method.type() == null ? "" : "result.success = ") + "iface.{method}({values});");
    if (method.type() != null && method.type().isPrimitive()) {
      out.lines("result." + method.success().names().setIsSet() + "(true);");
    }
    for (StructField field : method.exceptions()) {
      out.next("} catch ({type} thrown) {", "type", file.types().boxed(field.type()));
      out.lines("result." + field.name() + " = thrown;");
    }
    if (!method.exceptions().isEmpty()) {
      out.close();
    }
    out.lines("return result;");
  }
}
