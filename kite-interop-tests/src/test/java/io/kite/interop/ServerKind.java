package io.kite.interop;

import io.kite.KiteRuntime;
import io.kite.server.KiteServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.apache.thrift.TException;
import org.apache.thrift.TProcessor;
import org.apache.thrift.server.TNonblockingServer;
import org.apache.thrift.server.TServer;
import org.apache.thrift.server.TThreadPoolServer;
import org.apache.thrift.server.TThreadedSelectorServer;
import org.apache.thrift.transport.TNonblockingServerSocket;
import org.apache.thrift.transport.TServerSocket;
import org.apache.thrift.transport.layered.TFramedTransport;

/** The servers that take part, each with the classes of one of the compilers. */
enum ServerKind {
  KITE_WITH_KITE_CLASSES {
    @Override
    Running start(Handler handler, KiteRuntime runtime) {
      return kite(new Translation.KiteHandler(handler), runtime);
    }
  },
  KITE_WITH_APACHE_CLASSES {
    @Override
    Running start(Handler handler, KiteRuntime runtime) {
      return kite(handler, runtime);
    }
  },
  KITE_WITH_CALLBACKS {
    @Override
    Running start(Handler handler, KiteRuntime runtime) {
      return kite(
          Callbacks.telling(
              io.kite.interop.kite.Interop.AsyncIface.class,
              io.kite.interop.kite.Interop.Iface.class,
              new Translation.KiteHandler(handler)),
          runtime);
    }
  },
  KITE_WITH_APACHE_CALLBACKS {
    @Override
    Running start(Handler handler, KiteRuntime runtime) {
      return kite(
          Callbacks.telling(
              io.kite.interop.apache.Interop.AsyncIface.class,
              io.kite.interop.apache.Interop.Iface.class,
              handler),
          runtime);
    }
  },
  LIBTHRIFT_SELECTOR {
    @Override
    Running start(Handler handler, KiteRuntime runtime) throws TException {
      return selector(new io.kite.interop.apache.Interop.Processor<>(handler));
    }
  },
  LIBTHRIFT_SELECTOR_WITH_KITE_CLASSES {
    @Override
    Running start(Handler handler, KiteRuntime runtime) throws TException {
      return selector(
          new io.kite.interop.kite.Interop.Processor<>(new Translation.KiteHandler(handler)));
    }
  },
  LIBTHRIFT_NONBLOCKING {
    @Override
    Running start(Handler handler, KiteRuntime runtime) throws TException {
      TNonblockingServerSocket socket = new TNonblockingServerSocket(LOOPBACK);
      return libthrift(
          new TNonblockingServer(
              new TNonblockingServer.Args(socket)
                  .processor(new io.kite.interop.apache.Interop.Processor<>(handler))),
          socket.getPort());
    }
  },
  LIBTHRIFT_POOL {
    @Override
    Running start(Handler handler, KiteRuntime runtime) throws TException {
      TServerSocket socket = new TServerSocket(LOOPBACK);
      return libthrift(
          new TThreadPoolServer(
              new TThreadPoolServer.Args(socket)
                  .transportFactory(new TFramedTransport.Factory())
                  .processor(new io.kite.interop.apache.Interop.Processor<>(handler))),
          socket.getServerSocket().getLocalPort());
    }
  };

  private static final InetSocketAddress LOOPBACK =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

  /** A server that listens. */
  record Running(int port, Runnable stop) implements AutoCloseable {
    @Override
    public void close() {
      stop.run();
    }
  }

  abstract Running start(Handler handler, KiteRuntime runtime) throws TException;

  boolean isKite() {
    return name().startsWith("KITE");
  }

  private static Running kite(Object handler, KiteRuntime runtime) {
    KiteServer server =
        KiteServer.builder("interop")
            .address(LOOPBACK)
            .service(handler)
            .runtime(runtime)
            .build()
            .start();
    return new Running(server.port(), server::close);
  }

  private static Running selector(TProcessor processor) throws TException {
    TNonblockingServerSocket socket = new TNonblockingServerSocket(LOOPBACK);
    return libthrift(
        new TThreadedSelectorServer(
            new TThreadedSelectorServer.Args(socket)
                .processor(processor)
                .selectorThreads(2)
                .workerThreads(16)),
        socket.getPort());
  }

  private static Running libthrift(TServer server, int port) {
    Thread thread = new Thread(server::serve, "libthrift-server");
    thread.setDaemon(true);
    thread.start();
    return new Running(port, server::stop);
  }
}
