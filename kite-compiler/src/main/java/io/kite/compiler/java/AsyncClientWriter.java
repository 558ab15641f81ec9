package io.kite.compiler.java;

import io.kite.compiler.java.ServiceModel.Method;
import io.kite.compiler.java.SourceWriter.Variables;
import java.util.Set;
import java.util.stream.Collectors;

/** The nested class {@code AsyncClient}: libthrift's client of one connection that never waits. */
final class AsyncClientWriter {
  private final ServiceModel service;
  private final ClassFile file;
  private final SourceWriter out;

  AsyncClientWriter(ServiceModel service, ClassFile file) {
    this.service = service;
    this.file = file;
    this.out = file.out();
  }

  void write() {
    String parent = ServiceWriter.inherited(service, file, "", ".AsyncClient");
    out.open(
        "public static class AsyncClient extends {parent} implements AsyncIface {",
        "parent",
        parent.isEmpty() ? file.types().library("TAsyncClient") : parent);
    out.add(
        """
        public static class Factory implements TAsyncClientFactory<AsyncClient> {
          private TAsyncClientManager clientManager;
          private TProtocolFactory protocolFactory;

          public Factory(TAsyncClientManager clientManager, TProtocolFactory protocolFactory) {
            this.clientManager = clientManager;
            this.protocolFactory = protocolFactory;
          }

          @Override
          public AsyncClient getAsyncClient(TNonblockingTransport transport) {
            return new AsyncClient(protocolFactory, clientManager, transport);
          }
        }

        public AsyncClient(
            TProtocolFactory protocolFactory,
            TAsyncClientManager clientManager,
            TNonblockingTransport transport) {
          super(protocolFactory, clientManager, transport);
        }

        """);
    service.methods().forEach(this::write);
    out.close().blank();
  }

  private void write(Method method) {
    Variables variables = variables(method);
    out.add("@Override").open(variables, "public {signature} {");
    out.add(
        variables,
        """
        checkReady();
        this.___currentMethod =
            new {call}({forwarded}this, this.___protocolFactory, this.___transport);
        this.___manager.call(this.___currentMethod);
        """);
    out.close().blank();
    out.open(variables, "public static class {call} extends TAsyncMethodCall<{boxed}> {");
    for (StructField field : method.parameters()) {
      out.lines("private " + file.types().name(field.type()) + " " + field.name() + ";");
    }
    out.blank();
    constructor(method, variables);
    arguments(method, variables);
    result(method, variables);
    out.close().blank();
  }

  /** Parameters of the IDL keep their names; those of libthrift give way. */
  private Variables variables(Method method) {
    Set<String> names =
        method.parameters().stream().map(StructField::name).collect(Collectors.toSet());
    String handler = ServiceWriter.callback(method);
    return ServiceWriter.asyncSignature(method, file.types())
        .and(
            "handler", handler,
            "forwarded", ServiceWriter.arguments(method, "", handler) + ", ",
            "call", method.idlName() + "_call",
            "boxed", ServiceWriter.boxed(method.type(), file.types()),
            "client", JavaNames.unlike("client", names),
            "factory", JavaNames.unlike("protocolFactory", names),
            "transport", JavaNames.unlike("transport", names),
            "kind", method.oneway() ? "ONEWAY" : "CALL",
            "oneway", String.valueOf(method.oneway()));
  }

  private void constructor(Method method, Variables variables) {
    out.add(
        variables,
        """
        public {call}(
            {parameters},
            TAsyncClient {client},
            TProtocolFactory {factory},
            TNonblockingTransport {transport})
            throws TException {
          super({client}, {factory}, {transport}, {handler}, {oneway});
        """);
    for (StructField field : method.parameters()) {
      out.lines("  this.%1$s = %1$s;".formatted(field.name()));
    }
    out.lines("}").blank();
  }

  private void arguments(Method method, Variables variables) {
    out.add("@Override").open("public void write_args(TProtocol prot) throws TException {");
    out.add(
        variables,
        """
        prot.writeMessageBegin(new TMessage("{idl}", TMessageType.{kind}, 0));
        {args} args = new {args}();
        """);
    for (StructField field : method.parameters()) {
      out.lines("args." + field.names().setter() + "(this." + field.name() + ");");
    }
    out.lines("args.write(prot);\nprot.writeMessageEnd();").close().blank();
  }

  private void result(Method method, Variables variables) {
    out.add("@Override")
        .open(variables, "public {boxed} getResult() throws {declared}TException {");
    out.add(
        """
        if (getState() != TAsyncMethodCall.State.RESPONSE_READ) {
          throw new IllegalStateException("Method call not finished!");
        }
        TMemoryInputTransport memoryTransport =
            new TMemoryInputTransport(getFrameBuffer().array());
        TProtocol prot = getClient().getProtocolFactory().getProtocol(memoryTransport);
        """);
    String receive =
        "new Client(prot)." + NameStyle.of(file.options()).half("recv", method.idlName()) + "();";
    if (method.type() != null) {
      out.lines("return " + receive);
    } else {
      out.lines(method.oneway() ? "return null;" : receive + "\nreturn null;");
    }
    out.close().blank();
  }
}
