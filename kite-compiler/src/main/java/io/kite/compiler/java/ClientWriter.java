package io.kite.compiler.java;

import io.kite.compiler.java.ServiceModel.Method;
import io.kite.compiler.java.SourceWriter.Variables;
import java.util.Set;
import java.util.stream.Collectors;

/** The nested class {@code Client}: libthrift's blocking client of one connection. */
final class ClientWriter {
  private final ServiceModel service;
  private final ClassFile file;
  private final SourceWriter out;

  ClientWriter(ServiceModel service, ClassFile file) {
    this.service = service;
    this.file = file;
    this.out = file.out();
  }

  void write() {
    String parent = ServiceWriter.inherited(service, file, "", ".Client");
    out.open(
        "public static class Client extends {parent} implements Iface {",
        "parent",
        parent.isEmpty() ? file.types().library("TServiceClient") : parent);
    out.add(
        """
        public static class Factory implements TServiceClientFactory<Client> {
          public Factory() {}

          @Override
          public Client getClient(TProtocol prot) {
            return new Client(prot);
          }

          @Override
          public Client getClient(TProtocol iprot, TProtocol oprot) {
            return new Client(iprot, oprot);
          }
        }

        public Client(TProtocol prot) {
          super(prot, prot);
        }

        public Client(TProtocol iprot, TProtocol oprot) {
          super(iprot, oprot);
        }

        """);
    service.methods().forEach(this::write);
    out.close().blank();
  }

  private void write(Method method) {
    NameStyle style = NameStyle.of(file.options());
    Variables variables =
        ServiceWriter.signature(method, file.types(), false)
            .and("send", style.half("send", method.idlName()))
            .and("receive", style.half("recv", method.idlName()));
    out.add("@Override").open(variables, "public {signature} {");
    out.add(variables, "{send}({arguments});");
    if (!method.oneway()) {
      out.add(variables, (method.type() == null ? "" : "return ") + "{receive}();");
    }
    out.close().blank();
    send(method, variables);
    if (!method.oneway()) {
      receive(method, variables);
    }
  }

  private void send(Method method, Variables variables) {
    Set<String> parameters =
        method.parameters().stream().map(StructField::name).collect(Collectors.toSet());
    Variables all = variables.and("local", JavaNames.unlike("args", parameters));
    out.open(all, "public void {send}({parameters}) throws TException {");
    out.add(all, "{args} {local} = new {args}();");
    for (StructField field : method.parameters()) {
      out.add(
          all.and("set", field.names().setter(), "name", field.name()), "{local}.{set}({name});");
    }
    String send = method.oneway() ? "sendBaseOneway" : "sendBase";
    out.add(all, send + "(\"{idl}\", {local});");
    out.close().blank();
  }

  private void receive(Method method, Variables variables) {
    out.open(variables, "public {type} {receive}() throws {thrown} {");
    out.add(variables, "{result} result = new {result}();\nreceiveBase(result, \"{idl}\");");
    if (method.type() != null) {
      String isSet = method.success().names().isSet();
      out.lines("if (result." + isSet + "()) {\n  return result.success;\n}");
    }
    for (StructField field : method.exceptions()) {
      out.add("if (result.{name} != null) {\n  throw result.{name};\n}", "name", field.name());
    }
    if (method.type() != null) {
      out.add(
          variables,
          """
          throw new TApplicationException(
              TApplicationException.MISSING_RESULT, "{idl} failed: unknown result");
          """);
    }
    out.close().blank();
  }
}
