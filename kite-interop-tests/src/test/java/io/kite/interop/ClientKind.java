package io.kite.interop;

import io.kite.KiteRuntime;
import io.kite.client.Connections;
import io.kite.client.KiteClient;
import io.kite.discovery.Resolvers;
import io.kite.interop.apache.Interop;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TSocket;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.layered.TFramedTransport;

/**
 * The clients that take part, each with the classes of one of the compilers; all are seen as
 * callers of Apache's classes.
 */
enum ClientKind {
  KITE_WITH_KITE_CLASSES {
    @Override
    Open connect(int port, boolean toKite, KiteRuntime runtime) {
      KiteClient client = kite(port, toKite, runtime);
      return new Open(
          new Translation.KiteCaller(client.stub(io.kite.interop.kite.Interop.Iface.class)),
          client::close);
    }
  },
  KITE_WITH_FUTURES {
    @Override
    Open connect(int port, boolean toKite, KiteRuntime runtime) {
      KiteClient client = kite(port, toKite, runtime);
      return new Open(
          new Translation.KiteCaller(
              waiting(client.stub(io.kite.interop.kite.Interop.FutureIface.class))),
          client::close);
    }
  },
  KITE_WITH_APACHE_CLASSES {
    @Override
    Open connect(int port, boolean toKite, KiteRuntime runtime) {
      KiteClient client = kite(port, toKite, runtime);
      return new Open(client.stub(Interop.Iface.class), client::close);
    }
  },
  KITE_WITH_CALLBACKS {
    @Override
    Open connect(int port, boolean toKite, KiteRuntime runtime) {
      KiteClient client = kite(port, toKite, runtime);
      return new Open(
          new Translation.KiteCaller(
              Callbacks.waiting(
                  io.kite.interop.kite.Interop.Iface.class,
                  io.kite.interop.kite.Interop.AsyncIface.class,
                  client.stub(io.kite.interop.kite.Interop.AsyncIface.class))),
          client::close);
    }
  },
  KITE_WITH_APACHE_CALLBACKS {
    @Override
    Open connect(int port, boolean toKite, KiteRuntime runtime) {
      KiteClient client = kite(port, toKite, runtime);
      return new Open(
          Callbacks.waiting(
              Interop.Iface.class, Interop.AsyncIface.class, client.stub(Interop.AsyncIface.class)),
          client::close);
    }
  },
  LIBTHRIFT {
    @Override
    Open connect(int port, boolean toKite, KiteRuntime runtime) {
      return libthrift(port, Interop.Client::new);
    }
  },
  LIBTHRIFT_WITH_KITE_CLASSES {
    @Override
    Open connect(int port, boolean toKite, KiteRuntime runtime) {
      return libthrift(
          port,
          protocol ->
              new Translation.KiteCaller(new io.kite.interop.kite.Interop.Client(protocol)));
    }
  };

  private static final int TIMEOUT_MILLIS = 10_000;

  /** A client that can be used by many threads. */
  record Open(Interop.Iface caller, Runnable end) implements AutoCloseable {
    @Override
    public void close() {
      end.run();
    }
  }

  abstract Open connect(int port, boolean toKite, KiteRuntime runtime);

  private static KiteClient kite(int port, boolean toKite, KiteRuntime runtime) {
    return KiteClient.builder("interop")
        .resolver(Resolvers.fixed("127.0.0.1:" + port))
        .timeout(Duration.ofMillis(TIMEOUT_MILLIS))
        .connections(toKite ? Connections.SHARED : Connections.EXCLUSIVE)
        .runtime(runtime)
        .build();
  }

  /** A blocking view of a stub of futures. */
  private static io.kite.interop.kite.Interop.Iface waiting(
      io.kite.interop.kite.Interop.FutureIface later) {
    return (io.kite.interop.kite.Interop.Iface)
        Proxy.newProxyInstance(
            ClientKind.class.getClassLoader(),
            new Class<?>[] {io.kite.interop.kite.Interop.Iface.class},
            (proxy, method, arguments) -> {
              Method same =
                  io.kite.interop.kite.Interop.FutureIface.class.getMethod(
                      method.getName(), method.getParameterTypes());
              try {
                return ((CompletableFuture<?>) same.invoke(later, arguments)).get();
              } catch (ExecutionException | InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /**
   * A libthrift client serves one thread, so each thread gets its own, with a connection of its
   * own.
   */
  private static Open libthrift(int port, Function<TProtocol, Interop.Iface> client) {
    Queue<TTransport> opened = new ConcurrentLinkedQueue<>();
    ThreadLocal<Interop.Iface> ofThread =
        ThreadLocal.withInitial(() -> {
          try {
            TTransport transport =
                new TFramedTransport(new TSocket("127.0.0.1", port, TIMEOUT_MILLIS));
            transport.open();
            opened.add(transport);
            return client.apply(new TBinaryProtocol(transport));
          } catch (TException e) {
            throw new IllegalStateException(e);
          }
        });
    Interop.Iface all =
        (Interop.Iface)
            Proxy.newProxyInstance(
                ClientKind.class.getClassLoader(),
                new Class<?>[] {Interop.Iface.class},
                (proxy, method, arguments) -> {
                  try {
                    return method.invoke(ofThread.get(), arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    return new Open(all, () -> opened.forEach(TTransport::close));
  }
}
