package io.kite.compiler.java;

import io.kite.compiler.java.ServiceModel.Method;
import io.kite.compiler.java.SourceWriter.Variables;
import java.util.stream.Collectors;

/** The nested class {@code AsyncProcessor}: libthrift's dispatcher to a handler of callbacks. */
final class AsyncProcessorWriter {
  private final ServiceModel service;
  private final ClassFile file;
  private final SourceWriter out;

  AsyncProcessorWriter(ServiceModel service, ClassFile file) {
    this.service = service;
    this.file = file;
    this.out = file.out();
  }

  void write() {
    String parent = ServiceWriter.inherited(service, file, "", ".AsyncProcessor");
    out.open(
        "public static class AsyncProcessor<I extends AsyncIface> extends {parent}<I> {",
        "parent",
        parent.isEmpty() ? file.types().library("TBaseAsyncProcessor") : parent);
    out.add(
        """
        private static final Logger _LOGGER = LoggerFactory.getLogger(AsyncProcessor.class.getName());

        public AsyncProcessor(I iface) {
          super(
              iface,
              getProcessMap(
                  new HashMap<
                      String, AsyncProcessFunction<I, ? extends TBase, ?, ? extends TBase>>()));
        }

        protected AsyncProcessor(
            I iface,
            Map<String, AsyncProcessFunction<I, ? extends TBase, ?, ? extends TBase>> processMap) {
          super(iface, getProcessMap(processMap));
        }

        private static <I extends AsyncIface>
            Map<String, AsyncProcessFunction<I, ? extends TBase, ?, ? extends TBase>> getProcessMap(
                Map<String, AsyncProcessFunction<I, ? extends TBase, ?, ? extends TBase>>
                    processMap) {
        """);
    for (Method method : service.methods()) {
      out.lines(
          "  processMap.put(\"%s\", new %s<I>());".formatted(method.idlName(), method.nested()));
    }
    out.lines("  return processMap;\n}").blank();
    service.methods().forEach(this::write);
    out.close().blank();
  }

  private void write(Method method) {
    Variables signature = ServiceWriter.signature(method, file.types(), false);
    String values =
        method.parameters().stream()
            .map(field -> "args." + field.name() + ", ")
            .collect(Collectors.joining());
    Variables variables =
        signature.and(
            "boxed",
            ServiceWriter.boxed(method.type(), file.types()),
            "empty",
            method.oneway() ? "null" : "new " + signature.get("result") + "()",
            "oneway",
            String.valueOf(method.oneway()),
            "values",
            values);
    out.open(
        variables,
        "public static class {nested}<I extends AsyncIface>"
            + " extends AsyncProcessFunction<I, {args}, {boxed}, {result}> {");
    out.add(
        variables,
        """
        public {nested}() {
          super("{idl}");
        }

        @Override
        public {args} getEmptyArgsInstance() {
          return new {args}();
        }

        @Override
        public {result} getEmptyResultInstance() {
          return {empty};
        }

        @Override
        public boolean isOneway() {
          return {oneway};
        }

        @Override
        public void start(I iface, {args} args, AsyncMethodCallback<{boxed}> resultHandler)
            throws TException {
          iface.{method}({values}resultHandler);
        }

        @Override
        public AsyncMethodCallback<{boxed}> getResultHandler(
            final AbstractNonblockingServer.AsyncFrameBuffer fb, final int seqid) {
        """);
    out.open("  final AsyncProcessFunction fcall = this;");
    out.open(variables, "return new AsyncMethodCallback<{boxed}>() {");
    onComplete(method, variables);
    onError(method, variables);
    out.close("};").close().close().blank();
  }

  private void onComplete(Method method, Variables variables) {
    out.add("@Override").open(variables, "public void onComplete({boxed} o) {");
    if (!method.oneway()) {
      out.add(variables, "{result} result = new {result}();");
      if (method.type() != null) {
        out.lines("result.success = o;");
        if (method.type().isPrimitive()) {
          out.lines("result." + method.success().names().setIsSet() + "(true);");
        }
      }
      out.add(
          """
          try {
            fcall.sendResponse(fb, result, TMessageType.REPLY, seqid);
          } catch (TTransportException e) {
            _LOGGER.error("TTransportException writing to internal frame buffer", e);
            fb.close();
          } catch (Exception e) {
            _LOGGER.error("Exception writing to internal frame buffer", e);
            onError(e);
          }
          """);
    }
    out.close().blank();
  }

  private void onError(Method method, Variables variables) {
    out.add("@Override").open("public void onError(Exception e) {");
    if (method.oneway()) {
      out.add(
          """
          if (e instanceof TTransportException) {
            _LOGGER.error("TTransportException inside handler", e);
            fb.close();
          } else {
            _LOGGER.error("Exception inside oneway handler", e);
          }
          """);
      out.close();
      return;
    }
    out.add(
        variables,
        """
        byte msgType = TMessageType.REPLY;
        TSerializable msg;
        {result} result = new {result}();
        """);
    String or = "";
    for (StructField field : method.exceptions()) {
      String type = file.types().boxed(field.type());
      out.add(
          or + "if (e instanceof {type}) {\n  result.{name} = ({type}) e;\n  msg = result;",
          "type",
          type,
          "name",
          field.name());
      or = "} else ";
    }
    out.add(
        or
            + """
            if (e instanceof TTransportException) {
              _LOGGER.error("TTransportException inside handler", e);
              fb.close();
              return;
            } else if (e instanceof TApplicationException) {
              _LOGGER.error("TApplicationException inside handler", e);
              msgType = TMessageType.EXCEPTION;
              msg = (TApplicationException) e;
            } else {
              _LOGGER.error("Exception inside handler", e);
              msgType = TMessageType.EXCEPTION;
              msg = new TApplicationException(TApplicationException.INTERNAL_ERROR, e.getMessage());
            }
            try {
              fcall.sendResponse(fb, msg, msgType, seqid);
            } catch (Exception ex) {
              _LOGGER.error("Exception writing to internal frame buffer", ex);
              fb.close();
            }
            """);
    out.close();
  }
}
