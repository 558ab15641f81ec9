package io.kite.interop.libthrift;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.interop.differential.Content;
import io.kite.interop.differential.Protocols;
import io.kite.interop.differential.RandomValues;
import io.kite.interop.kite.Busy;
import io.kite.interop.kite.Everything;
import io.kite.interop.kite.Interop;
import io.kite.interop.kite.NotFound;
import io.kite.interop.kite.Point;
import io.kite.protocol.Protocol;
import io.kite.schema.ThriftServices;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Random;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.async.AsyncMethodCallback;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.server.TNonblockingServer;
import org.apache.thrift.transport.TMemoryBuffer;
import org.apache.thrift.transport.TNonblockingServerSocket;
import org.apache.thrift.transport.TSocket;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.layered.TFramedTransport;

/** Runs in a class loader of its own, with one libthrift or another. */
final class VersionExercise {
  private static final long SEED = Long.getLong("seed", new Random().nextLong());
  private static final List<Protocols> ALL =
      List.of(
          Protocols.BINARY, Protocols.DIRECT_BINARY, Protocols.COMPACT, Protocols.DIRECT_COMPACT);

  private VersionExercise() {}

  /** Where its classes come from. */
  static String libthrift() {
    return TBase.class.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  @SuppressWarnings("rawtypes")
  static void roundTrips(List<String> names) throws Exception {
    int structs = 0;
    for (String name : names) {
      Class<?> type = Class.forName(name);
      if (TBase.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
        roundTrip(type.asSubclass(TBase.class));
        structs++;
      }
    }
    assertThat(structs).isGreaterThan(50);
  }

  @SuppressWarnings("rawtypes")
  private static void roundTrip(Class<? extends TBase> type) throws Exception {
    String description = type.getName() + " with -Dseed=" + SEED + " and " + libthrift();
    TBase<?, ?> value = new RandomValues(SEED, 100).struct(type);
    byte[] binary = Protocols.BINARY.write(value);
    byte[] compact = Protocols.COMPACT.write(value);
    assertThat(Protocols.DIRECT_BINARY.write(value)).as(description).isEqualTo(binary);
    assertThat(Protocols.DIRECT_COMPACT.write(value)).as(description).isEqualTo(compact);
    String content = Content.of(Protocols.BINARY.read(type, binary));
    for (Protocols protocol : ALL) {
      TBase<?, ?> read = protocol.read(type, protocol.write(value));
      assertThat(Content.of(read)).as(protocol + " of " + description).isEqualTo(content);
    }
  }

  /** Through the generated client and processor, over libthrift's protocol and over Kite's. */
  static void processor() throws TException {
    TMemoryBuffer in = new TMemoryBuffer(100);
    TMemoryBuffer out = new TMemoryBuffer(100);
    call(
        new TBinaryProtocol(in),
        new TBinaryProtocol(in),
        new TBinaryProtocol(out),
        new TBinaryProtocol(out));
    for (Protocol protocol : Protocol.values()) {
      ByteBuf request = Unpooled.buffer();
      ByteBuf reply = Unpooled.buffer();
      TProtocol asked = protocol.over(request);
      TProtocol answered = protocol.over(reply);
      call(asked, asked, answered, answered);
    }
  }

  private static void call(
      TProtocol toServer, TProtocol atServer, TProtocol fromServer, TProtocol toClient)
      throws TException {
    Interop.Client client = new Interop.Client(toClient, toServer);
    Interop.Processor<Interop.Iface> processor = new Interop.Processor<>(handler());
    client.send_add(40, 2);
    processor.process(atServer, fromServer);
    assertThat(client.recv_add()).as(libthrift()).isEqualTo(42);
    client.send_echo(new Everything().setMedium(7));
    processor.process(atServer, fromServer);
    assertThat(client.recv_echo().getMedium()).isEqualTo(7);
    client.send_fail("in any way");
    processor.process(atServer, fromServer);
    try {
      client.recv_fail();
      throw new AssertionError("it has not failed");
    } catch (NotFound e) {
      assertThat(e.getWhy()).isEqualTo("in any way");
    }
  }

  private static Interop.Iface handler() {
    return (Interop.Iface)
        Proxy.newProxyInstance(
            VersionExercise.class.getClassLoader(),
            new Class<?>[] {Interop.Iface.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "add" -> (long) arguments[0] + (int) arguments[1];
                  case "echo" -> arguments[0];
                  case "fail" -> throw new NotFound(1, (String) arguments[0]);
                  default -> throw new Busy(1);
                });
  }

  /** With the server of libthrift that takes such a processor. */
  static void asyncProcessor() throws Exception {
    TNonblockingServerSocket socket = new TNonblockingServerSocket(0);
    TNonblockingServer server =
        new TNonblockingServer(
            new TNonblockingServer.Args(socket)
                .processor(new Interop.AsyncProcessor<>(asyncHandler())));
    Thread thread = new Thread(server::serve, "libthrift");
    thread.setDaemon(true);
    thread.start();
    try (TTransport transport = new TFramedTransport(new TSocket("127.0.0.1", socket.getPort()))) {
      transport.open();
      Interop.Client client = new Interop.Client(new TBinaryProtocol(transport));
      assertThat(client.add(40, 2)).as(libthrift()).isEqualTo(42);
      assertThat(client.points(2)).containsExactly(new Point(1, 2));
    } finally {
      server.stop();
      thread.join();
    }
  }

  @SuppressWarnings("unchecked")
  private static Interop.AsyncIface asyncHandler() {
    return (Interop.AsyncIface)
        Proxy.newProxyInstance(
            VersionExercise.class.getClassLoader(),
            new Class<?>[] {Interop.AsyncIface.class},
            (proxy, method, arguments) -> {
              ((AsyncMethodCallback<Object>) arguments[arguments.length - 1])
                  .onComplete(method.getName().equals("add") ? 42L : List.of(new Point(1, 2)));
              return null;
            });
  }

  /** Of Kite's class, and by reflection of Apache's. */
  static void methodTables() {
    assertThat(ThriftServices.ofInterface(Interop.Iface.class).methods())
        .as(libthrift())
        .containsKey("add");
    assertThat(ThriftServices.ofInterface(io.kite.interop.apache.Interop.Iface.class).methods())
        .as(libthrift())
        .containsKey("add");
  }
}
