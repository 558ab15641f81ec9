package exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exercise.parents.Parent;
import exercise.parents.Refused;
import io.kite.MethodSettings;
import io.kite.schema.CallbackFuture;
import io.kite.schema.StubCaller;
import io.kite.schema.ThriftMethod;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.async.AsyncMethodCallback;
import org.apache.thrift.async.TAsyncClientManager;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.server.TNonblockingServer;
import org.apache.thrift.transport.TMemoryBuffer;
import org.apache.thrift.transport.TNonblockingServerSocket;
import org.apache.thrift.transport.TNonblockingSocket;
import org.apache.thrift.transport.TTransportException;

public final class Services {
  private Services() {}

  private static class Handler implements Shop.Iface {
    final List<String> poked = new ArrayList<>();

    @Override
    public String ping() {
      return "pong";
    }

    @Override
    public int count(List<String> words) throws Refused {
      if (words.isEmpty()) {
        throw new Refused("nothing to count");
      }
      return words.size();
    }

    @Override
    public Thing get(long id, String hint) throws Missing, Refused {
      if (id < 0) {
        throw new Missing(id);
      } else if (id == 0) {
        throw new Refused(hint);
      }
      return id == 404 ? null : new Thing("thing " + id, Size.LARGE);
    }

    @Override
    public void put(Thing thing) {}

    @Override
    public void poke(String text, int times) {
      poked.add(text + times);
    }

    @Override
    public boolean has(long id) {
      return id == 1;
    }

    @Override
    public ByteBuffer raw(ByteBuffer data) {
      return data;
    }

    @Override
    public List<Size> sizes(Set<Size> wanted, Map<String, Thing> things) {
      return new ArrayList<>(wanted);
    }

    @Override
    public double half(double number) {
      return number / 2;
    }

    @Override
    public void check() throws Missing {
      throw new Missing(5);
    }
  }

  public static void valuesAndVoidComeBack() throws Exception {
    Shop.Client client = client(new Handler());
    assertThat(client.get(3, "hint")).isEqualTo(new Thing("thing 3", Size.LARGE));
    client.put(new Thing("new", Size.SMALL));
    assertThat(client.has(1)).isTrue();
    assertThat(client.has(2)).isFalse();
    assertThat(client.half(3)).isEqualTo(1.5);
    assertThat(client.raw(ByteBuffer.wrap(new byte[] {1, 2}))).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
    assertThat(client.sizes(EnumSet.of(Size.LARGE), Map.of("a", new Thing()))).containsExactly(Size.LARGE);
  }

  public static void whatTheParentHasIsThereToo() throws Exception {
    Parent.Iface client = client(new Handler());
    assertThat(client.ping()).isEqualTo("pong");
    assertThat(client.count(List.of("a", "b"))).isEqualTo(2);
    assertThatThrownBy(() -> client.count(List.of())).isEqualTo(new Refused("nothing to count"));
  }

  public static void declaredExceptionsAreThrownAsThemselves() throws Exception {
    Shop.Client client = client(new Handler());
    assertThatThrownBy(() -> client.get(-7, "hint")).isEqualTo(new Missing(-7));
    assertThatThrownBy(() -> client.get(0, "closed")).isEqualTo(new Refused("closed"));
    assertThatThrownBy(client::check).isEqualTo(new Missing(5));
  }

  public static void aResultThatIsNullIsMissing() throws Exception {
    Shop.Client client = client(new Handler());
    assertThatThrownBy(() -> client.get(404, "hint"))
        .isInstanceOf(TApplicationException.class)
        .hasMessage("get failed: unknown result");
  }

  public static void aOnewayMethodIsRunAndNotAnswered() throws Exception {
    Handler handler = new Handler();
    Shop.Client client = client(handler);
    client.poke("x", 2);
    assertThat(handler.poked).containsExactly("x2");
    assertThat(client.ping()).isEqualTo("pong");
  }

  public static void theProcessorTellsItsMethods() {
    assertThat(new Shop.Processor<>(new Handler()).getProcessMapView().keySet())
        .containsExactlyInAnyOrder(
            "ping", "count", "get", "put", "poke", "has", "raw", "sizes", "half", "check");
    assertThat(new Shop.Processor<>(new Handler()).getProcessMapView().get("poke").isOneway()).isTrue();
    assertThat(new Empty.Processor<Empty.Iface>(new Empty.Iface() {}).getProcessMapView()).isEmpty();
  }

  /** Calls a handler without a wire. */
  private record Direct(Object handler) implements StubCaller {
    @Override
    public Object call(ThriftMethod method, TBase<?, ?> arguments) throws TException {
      try {
        return method.invoke(handler, arguments);
      } catch (TException e) {
        throw e;
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> CompletableFuture<T> callFuture(ThriftMethod method, TBase<?, ?> arguments) {
      try {
        return CompletableFuture.completedFuture((T) call(method, arguments));
      } catch (TException e) {
        return CompletableFuture.failedFuture(e);
      }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> void callAsync(
        ThriftMethod method, TBase<?, ?> arguments, AsyncMethodCallback<T> callback) {
      try {
        callback.onComplete((T) call(method, arguments));
      } catch (TException e) {
        callback.onError(e);
      }
    }
  }

  /** Answers by callback what the other handler returns. */
  private static final class AsyncHandler implements Shop.AsyncIface {
    private final Handler handler = new Handler();

    private interface Answer<T> {
      T get() throws TException;
    }

    private static <T> void answer(AsyncMethodCallback<T> callback, Answer<T> answer) {
      try {
        callback.onComplete(answer.get());
      } catch (TException e) {
        callback.onError(e);
      }
    }

    private static Void nothing() {
      return null;
    }

    @Override
    public void ping(AsyncMethodCallback<String> callback) {
      answer(callback, handler::ping);
    }

    @Override
    public void count(List<String> words, AsyncMethodCallback<Integer> callback) {
      answer(callback, () -> handler.count(words));
    }

    @Override
    public void get(long id, String hint, AsyncMethodCallback<Thing> callback) {
      answer(callback, () -> handler.get(id, hint));
    }

    @Override
    public void put(Thing thing, AsyncMethodCallback<Void> callback) {
      answer(callback, Services.AsyncHandler::nothing);
    }

    @Override
    public void poke(String text, int times, AsyncMethodCallback<Void> callback) {
      handler.poke(text, times);
      callback.onComplete(null);
    }

    @Override
    public void has(long id, AsyncMethodCallback<Boolean> callback) {
      answer(callback, () -> handler.has(id));
    }

    @Override
    public void raw(ByteBuffer data, AsyncMethodCallback<ByteBuffer> callback) {
      answer(callback, () -> handler.raw(data));
    }

    @Override
    public void sizes(
        Set<Size> wanted, Map<String, Thing> things, AsyncMethodCallback<List<Size>> callback) {
      answer(callback, () -> handler.sizes(wanted, things));
    }

    @Override
    public void half(double number, AsyncMethodCallback<Double> callback) {
      answer(callback, () -> handler.half(number));
    }

    @Override
    public void check(AsyncMethodCallback<Void> callback) {
      callback.onError(new Missing(5));
    }
  }

  public static void libthriftsAsynchronousServerAndClientUseTheClasses() throws Exception {
    TNonblockingServerSocket socket =
        new TNonblockingServerSocket(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10_000);
    TNonblockingServer server =
        new TNonblockingServer(
            new TNonblockingServer.Args(socket)
                .processor(new Shop.AsyncProcessor<>(new AsyncHandler())));
    Thread thread = new Thread(server::serve);
    thread.start();
    TAsyncClientManager manager = new TAsyncClientManager();
    try {
      InetSocketAddress address =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getPort());
      Shop.AsyncClient.Factory factory =
          new Shop.AsyncClient.Factory(manager, new TBinaryProtocol.Factory());
      Shop.AsyncClient client =
          factory.getAsyncClient(new TNonblockingSocket(address.getHostString(), address.getPort()));
      CallbackFuture<Thing> thing = new CallbackFuture<>();
      client.get(3, "hint", thing);
      assertThat(thing.get()).isEqualTo(new Thing("thing 3", Size.LARGE));
      CallbackFuture<Thing> missing = new CallbackFuture<>();
      client.get(-3, "hint", missing);
      assertThatThrownBy(missing::get).hasCause(new Missing(-3));
      // It has had an error, so another one is needed.
      client =
          factory.getAsyncClient(new TNonblockingSocket(address.getHostString(), address.getPort()));
      CallbackFuture<Void> poked = new CallbackFuture<>();
      client.poke("a", 1, poked);
      assertThat(poked.get()).isNull();
      CallbackFuture<String> pong = new CallbackFuture<>();
      client.ping(pong);
      assertThat(pong.get()).isEqualTo("pong");
    } finally {
      manager.stop();
      server.stop();
      thread.join();
    }
  }

  public static void stubsOfCallbacksCallThroughTheTable() throws Exception {
    Shop.AsyncIface stub = Shop.Kite.SERVICE.stub(Shop.AsyncIface.class, new Direct(new Handler()));
    CallbackFuture<Thing> thing = new CallbackFuture<>();
    stub.get(3, "hint", thing);
    assertThat(thing.get()).isEqualTo(new Thing("thing 3", Size.LARGE));
    CallbackFuture<Void> checked = new CallbackFuture<>();
    stub.check(checked);
    assertThatThrownBy(checked::get).hasCause(new Missing(5));
  }

  public static void aHandlerOfCallbacksIsInvokedThroughTheTable() throws Exception {
    ThriftMethod get = Shop.Kite.SERVICE.methods().get("get");
    Object later = get.invoke(new AsyncHandler(), new Shop.get_args(3, "hint"));
    assertThat(((CompletableFuture<?>) later).get()).isEqualTo(new Thing("thing 3", Size.LARGE));
  }

  public static void annotationsAreInTheTable() {
    Map<String, ThriftMethod> methods = Shop.Kite.SERVICE.methods();
    assertThat(methods.get("get").settings())
        .isEqualTo(
            new MethodSettings(Duration.ofMillis(200), true, MethodSettings.Priority.CRITICAL));
    assertThat(methods.get("put").settings())
        .isEqualTo(
            new MethodSettings(Duration.ofSeconds(2), false, MethodSettings.Priority.CRITICAL));
    assertThat(methods.get("ping").settings()).isEqualTo(MethodSettings.DEFAULT);
  }

  public static void theMethodTableHasTheParentsMethodsAndItsOwn() {
    assertThat(Shop.Kite.SERVICE.name()).isEqualTo("Shop");
    assertThat(Shop.Kite.SERVICE.methods().keySet())
        .containsExactly(
            "ping", "count", "get", "put", "poke", "has", "raw", "sizes", "half", "check");
    assertThat(Shop.Kite.SERVICE.methods().get("poke").oneway()).isTrue();
    assertThat(Shop.Kite.SERVICE.methods().get("get").oneway()).isFalse();
    assertThat(Shop.Kite.SERVICE.methods().get("ping").service()).isEqualTo("Parent");
  }

  public static void blockingStubsCallThroughTheTable() throws Exception {
    Shop.Iface stub = Shop.Kite.SERVICE.stub(Shop.Iface.class, new Direct(new Handler()));
    assertThat(stub.get(3, "hint")).isEqualTo(new Thing("thing 3", Size.LARGE));
    assertThat(stub.has(1)).isTrue();
    assertThat(stub.ping()).isEqualTo("pong");
    stub.put(new Thing());
    assertThatThrownBy(() -> stub.get(0, "closed")).isEqualTo(new Refused("closed"));
  }

  public static void stubsOfFuturesCallThroughTheTable() throws Exception {
    Shop.FutureIface stub = Shop.Kite.SERVICE.stub(Shop.FutureIface.class, new Direct(new Handler()));
    assertThat(stub.get(3, "hint").get()).isEqualTo(new Thing("thing 3", Size.LARGE));
    assertThat(stub.count(List.of("a")).get()).isEqualTo(1);
    assertThat(stub.put(new Thing()).get()).isNull();
    assertThat(stub.check()).isCompletedExceptionally();
  }

  public static void aStubOfAnotherTypeIsRefused() {
    assertThatThrownBy(() -> Shop.Kite.SERVICE.stub(Runnable.class, new Direct(new Handler())))
        .isInstanceOf(ClassCastException.class);
  }

  /** A client whose calls are processed as they are sent. */
  private static Shop.Client client(Handler handler) throws Exception {
    TMemoryBuffer replies = new TMemoryBuffer(64);
    Shop.Processor<Handler> processor = new Shop.Processor<>(handler);
    TMemoryBuffer requests =
        new TMemoryBuffer(64) {
          @Override
          public void flush() throws TTransportException {
            try {
              processor.process(new TBinaryProtocol(this), new TBinaryProtocol(replies));
            } catch (TTransportException e) {
              throw e;
            } catch (TException e) {
              throw new AssertionError(e);
            }
          }
        };
    return new Shop.Client.Factory()
        .getClient(new TBinaryProtocol(replies), new TBinaryProtocol(requests));
  }
}
