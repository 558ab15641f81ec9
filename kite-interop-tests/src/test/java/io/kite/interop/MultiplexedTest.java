package io.kite.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.KiteRuntime;
import io.kite.client.Connections;
import io.kite.client.KiteClient;
import io.kite.discovery.Resolvers;
import io.kite.interop.apache.Base;
import io.kite.interop.apache.Everything;
import io.kite.interop.apache.Interop;
import io.kite.interop.apache.NotFound;
import io.kite.server.KiteServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TMultiplexedProcessor;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TMultiplexedProtocol;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TSocket;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.layered.TFramedTransport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Several services on a port, one of them behind a processor of libthrift, and libthrift's way to
 * call them.
 */
class MultiplexedTest {
  private final Handler handler = new Handler();
  private final Handler processed = new Handler();
  private final Base.Iface base = () -> "pong of the base";
  private KiteRuntime runtime;
  private KiteServer server;
  private TTransport transport;
  private TProtocol protocol;

  @BeforeEach
  void connect() throws Exception {
    runtime = KiteRuntime.create();
    server =
        KiteServer.builder("interop")
            .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .service(handler)
            .service("Processed", new Interop.Processor<>(processed))
            .service(base)
            .runtime(runtime)
            .build()
            .start();
    transport = new TFramedTransport(new TSocket("127.0.0.1", server.port(), 10_000));
    transport.open();
    protocol = new TBinaryProtocol(transport);
  }

  @AfterEach
  void close() {
    transport.close();
    server.close();
    runtime.close();
  }

  private Interop.Client named(String service) {
    return new Interop.Client(new TMultiplexedProtocol(protocol, service));
  }

  @Test
  void eachServiceIsCalledByItsName() throws Exception {
    named("Interop").fire("to the handler");
    named("Processed").fire("to the processor");
    assertThat(handler.fired.poll(10, TimeUnit.SECONDS)).isEqualTo("to the handler");
    assertThat(processed.fired.poll(10, TimeUnit.SECONDS)).isEqualTo("to the processor");
    assertThat(named("Base").ping()).isEqualTo("pong of the base");
  }

  @Test
  void aProcessorAnswersWhateverItsHandlerDoes() throws Exception {
    Interop.Client client = named("Processed");
    assertThat(client.add(1, 2)).isEqualTo(3);
    assertThat(client.echo(new Everything().setText("through")))
        .isEqualTo(new Everything().setText("through"));
    client.nothing();
    assertThatThrownBy(() -> client.fail("not found")).isEqualTo(new NotFound(42, "gone"));
    assertThatThrownBy(() -> client.fail("bug"))
        .isInstanceOfSatisfying(
            TApplicationException.class,
            e -> assertThat(e.getType()).isEqualTo(TApplicationException.INTERNAL_ERROR));
    assertThat(client.add(3, 4)).isEqualTo(7);
  }

  @Test
  void anUnknownServiceIsAnErrorAndTheConnectionIsKept() throws Exception {
    assertThatThrownBy(() -> named("Nobody").ping())
        .isInstanceOfSatisfying(
            TApplicationException.class,
            e -> assertThat(e.getType()).isEqualTo(TApplicationException.UNKNOWN_METHOD));
    assertThat(named("Interop").ping()).isEqualTo("pong");
  }

  @Test
  void aPlainNameThatSeveralServicesHaveSaysHowToCallIt() {
    assertThatThrownBy(() -> new Interop.Client(protocol).add(1, 2))
        .hasMessageContaining("'Service:add'");
  }

  @Test
  void aLoneProcessorIsCalledByPlainNames() throws Exception {
    try (KiteServer lone =
            KiteServer.builder("interop")
                .service(new Interop.Processor<>(new Handler()))
                .runtime(runtime)
                .build()
                .start();
        KiteClient client =
            KiteClient.builder("interop")
                .resolver(Resolvers.fixed("127.0.0.1:" + lone.port()))
                .connections(Connections.SHARED)
                .runtime(runtime)
                .build()) {
      assertThat(client.stub(Interop.Iface.class).add(1, 2)).isEqualTo(3);
    }
  }

  @Test
  void aProcessorThatDoesNotTellItsMethodsIsRefused() {
    assertThatThrownBy(
            () -> KiteServer.builder("interop").service(new TMultiplexedProcessor()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give what is behind it, each by service(name, handler)");
  }
}
