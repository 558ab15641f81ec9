package io.kite.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.KiteRuntime;
import io.kite.client.Connections;
import io.kite.client.KiteClient;
import io.kite.discovery.Resolvers;
import io.kite.interop.apache.Base;
import io.kite.server.KiteServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The interface of futures that Apache's compiler writes when it is asked to: calls only. */
class FutureIfaceTest {
  /** A service as Apache's compiler writes it with the option {@code future_iface}. */
  public static final class Later {
    /** Blocking. */
    public interface Iface extends Base.Iface {}

    /** Of futures. */
    public interface FutureIface {
      CompletableFuture<String> ping();
    }

    /** The dispatcher, to a blocking handler. */
    public static class Processor<I extends Iface> extends Base.Processor<I> {
      public Processor(I handler) {
        super(handler);
      }
    }
  }

  @Test
  void aHandlerOfItIsRefusedAndToldWhatToDo() {
    Later.FutureIface handler = () -> CompletableFuture.completedFuture("pong");
    assertThatThrownBy(() -> KiteServer.builder("later").service(handler).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Later$FutureIface, for which Apache's compiler writes no dispatcher")
        .hasMessageContaining("implement the Iface or the AsyncIface of that class")
        .hasMessageContaining("generate the class by Kite's compiler");
  }

  @Test
  void aStubOfItCalls() throws Exception {
    Later.Iface handler = () -> "pong";
    assertThat(ping(handler)).isEqualTo("pong");
  }

  private static String ping(Object handler) throws Exception {
    try (KiteRuntime runtime = KiteRuntime.create();
        KiteServer server =
            KiteServer.builder("later")
                .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .service(handler)
                .runtime(runtime)
                .build()
                .start();
        KiteClient client =
            KiteClient.builder("later")
                .resolver(Resolvers.fixed("127.0.0.1:" + server.port()))
                .connections(Connections.SHARED)
                .runtime(runtime)
                .build()) {
      return client.stub(Later.FutureIface.class).ping().get();
    }
  }
}
