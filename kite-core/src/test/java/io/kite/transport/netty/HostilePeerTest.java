package io.kite.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.Call;
import io.kite.Context;
import io.kite.ReplyFuture;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.client.KiteClient;
import io.kite.schema.ThriftMethod;
import io.kite.testing.EchoHandler;
import io.kite.testing.Loopback;
import io.kite.testing.echo.Echo;
import io.kite.transport.ClientOptions;
import io.kite.transport.Peer;
import io.kite.transport.TransportRuntime;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.transport.TMemoryInputTransport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Peers that send what they should not, at the end of a plain socket. */
@Timeout(60)
class HostilePeerTest {
  private static final int MAX_FRAME = 10_000;

  private final Loopback loopback = new Loopback();

  @AfterEach
  void close() throws Exception {
    loopback.close();
  }

  /**
   * {@code 80 01 00 type, name, sequence id, struct}, in hexadecimal, without the frame's length.
   */
  private static byte[] message(int type, String name, int sequenceId, String struct)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0x80010000 | type);
    out.writeInt(name.length());
    out.writeBytes(name);
    out.writeInt(sequenceId);
    out.write(HexFormat.of().parseHex(struct));
    return bytes.toByteArray();
  }

  private static void send(Socket socket, byte[] message) throws IOException {
    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
    out.writeInt(message.length);
    out.write(message);
    out.flush();
  }

  private static byte[] receive(Socket socket) throws IOException {
    DataInputStream in = new DataInputStream(socket.getInputStream());
    byte[] message = new byte[in.readInt()];
    in.readFully(message);
    return message;
  }

  @Nested
  class AgainstAServer {
    private final EchoHandler handler = new EchoHandler();
    private final int port =
        loopback.start(loopback.server().service(handler).maxFrameBytes(MAX_FRAME)).port();

    private Socket connect() throws IOException {
      Socket socket = loopback.closing(new Socket(InetAddress.getLoopbackAddress(), port));
      socket.setSoTimeout(30_000);
      return socket;
    }

    private void assertServesOthers() throws Exception {
      assertThat(loopback.open(loopback.clientOf(port)).stub(Echo.Iface.class).ping())
          .isEqualTo("pong");
    }

    private void assertCloses(Socket socket) throws Exception {
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
      assertServesOthers();
    }

    private void assertStillAnswers(Socket socket) throws Exception {
      send(socket, message(TMessageType.CALL, "ping", 99, "00"));
      assertThat(receive(socket))
          .isEqualTo(message(TMessageType.REPLY, "ping", 99, "0b000000000004706f6e6700"));
    }

    /** The exception message that the server answers with. */
    private TApplicationException exception(Socket socket, String name, int sequenceId)
        throws Exception {
      byte[] reply = receive(socket);
      byte[] head = message(TMessageType.EXCEPTION, name, sequenceId, "");
      assertThat(reply).startsWith(head);
      return TApplicationException.readFrom(
          new TBinaryProtocol(
              new TMemoryInputTransport(reply, head.length, reply.length - head.length)));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001",
          "\u0000\u0000\u0000\u0000",
          "\u0000\u0000\u0000\u000c123456789012",
          "\u007f\u007f\u007f\u007f"
        })
    void whatIsNoThriftIsCutOff(String bytes) throws Exception {
      Socket socket = connect();
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      assertCloses(socket);
    }

    @Test
    void anOversizeOrNegativeLengthIsCutOff() throws Exception {
      for (int length : new int[] {MAX_FRAME + 1, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
        Socket socket = connect();
        new DataOutputStream(socket.getOutputStream()).writeInt(length);
        assertCloses(socket);
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffffffff", "00000000", "0000000c313233343536373839303132"})
    void whatFollowsInTheSamePieceIsNotRun(String broken) throws Exception {
      Socket socket = connect();
      ByteArrayOutputStream piece = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(piece);
      out.write(HexFormat.of().parseHex(broken));
      byte[] fire = message(TMessageType.CALL, "fire", 5, "0b00010000000161" + "00");
      out.writeInt(fire.length);
      out.write(fire);
      socket.getOutputStream().write(piece.toByteArray());
      assertCloses(socket);
      Echo.Iface echo = loopback.open(loopback.clientOf(port)).stub(Echo.Iface.class);
      echo.fire("later");
      assertThat(handler.fired.take()).isEqualTo("later");
    }

    @Test
    void aNameThatDoesNotFitItsFrameIsCutOff() throws Exception {
      Socket socket = connect();
      send(socket, HexFormat.of().parseHex("80010001" + "7fffffff" + "70696e67" + "00000001"));
      assertCloses(socket);
    }

    @Test
    void anUnknownMethodIsAnErrorAndTheConnectionIsKept() throws Exception {
      Socket socket = connect();
      send(socket, message(TMessageType.CALL, "nonsense", 5, "00"));
      TApplicationException answer = exception(socket, "nonsense", 5);
      assertThat(answer.getType()).isEqualTo(TApplicationException.UNKNOWN_METHOD);
      assertThat(answer).hasMessageContaining("nonsense");
      assertStillAnswers(socket);
    }

    @Test
    void anUnknownOnewayMethodIsNotAnswered() throws Exception {
      Socket socket = connect();
      send(socket, message(TMessageType.ONEWAY, "nonsense", 5, "00"));
      assertStillAnswers(socket);
    }

    @Test
    void aMessageThatIsNoCallIsAnErrorAndTheConnectionIsKept() throws Exception {
      Socket socket = connect();
      send(socket, message(TMessageType.REPLY, "ping", 5, "00"));
      assertThat(exception(socket, "ping", 5).getType())
          .isEqualTo(TApplicationException.INVALID_MESSAGE_TYPE);
      assertStillAnswers(socket);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "0b", "0c0001", "0c00010b00017fffffff", "0c00010f00020b7fffffff", "ff"})
    void unreadableArgumentsAreAnErrorAndTheConnectionIsKept(String struct) throws Exception {
      Socket socket = connect();
      send(socket, message(TMessageType.CALL, "echo", 5, struct));
      assertThat(exception(socket, "echo", 5).getType())
          .isEqualTo(TApplicationException.PROTOCOL_ERROR);
      assertStillAnswers(socket);
    }

    @Test
    void aOnewayMethodIsNeverAnsweredHoweverItIsSent() throws Exception {
      Socket socket = connect();
      send(socket, message(TMessageType.CALL, "fire", 5, "0b00010000000161" + "00"));
      send(socket, message(TMessageType.CALL, "fire", 6, "0b0001"));
      assertThat(handler.fired.take()).isEqualTo("a");
      assertStillAnswers(socket);
    }

    @Test
    void aCallThatComesInPiecesIsServed() throws Exception {
      Socket socket = connect();
      socket.setTcpNoDelay(true);
      byte[] message = message(TMessageType.CALL, "ping", 99, "00");
      ByteArrayOutputStream framed = new ByteArrayOutputStream();
      new DataOutputStream(framed).writeInt(message.length);
      framed.write(message);
      for (byte one : framed.toByteArray()) {
        socket.getOutputStream().write(one);
        socket.getOutputStream().flush();
      }
      assertThat(receive(socket)).startsWith(message(TMessageType.REPLY, "ping", 99, ""));
    }

    @Test
    void aClientThatGoesAwayMidCallLeavesNothingBehind() throws Exception {
      Socket socket = connect();
      send(socket, message(TMessageType.CALL, "slow", 5, "00"));
      handler.begun.acquire();
      socket.setSoLinger(true, 0);
      socket.close();
      handler.release.countDown();
      assertServesOthers();
    }

    @Test
    void noiseHarmsNobody() throws Exception {
      long seed = System.nanoTime();
      System.out.println("seed " + seed);
      Random random = new Random(seed);
      for (int i = 0; i < 200; i++) {
        byte[] noise = new byte[1 + random.nextInt(200)];
        random.nextBytes(noise);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
          if (random.nextBoolean()) {
            socket.getOutputStream().write(noise);
          } else {
            send(socket, noise);
          }
        }
      }
      assertServesOthers();
    }
  }

  @Nested
  class AgainstAClient {
    private final ServerSocket listening = listen();

    private ServerSocket listen() {
      try {
        return loopback.closing(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private KiteClient client() {
      return loopback.open(
          loopback
              .clientOf(listening.getLocalPort())
              .connectionsPerInstance(1)
              .maxFrameBytes(MAX_FRAME)
              .timeout(Duration.ofSeconds(50)));
    }

    private Socket accept() throws IOException {
      return loopback.closing(listening.accept());
    }

    /** Takes a call and gives its sequence id. */
    private int take(Socket socket, String name) throws IOException {
      byte[] call = receive(socket);
      assertThat(call)
          .startsWith(HexFormat.of().parseHex("8001000100000004"))
          .contains(name.getBytes(StandardCharsets.US_ASCII));
      return ByteBuffer.wrap(call, 12, 4).getInt();
    }

    private static void assertFailed(CompletableFuture<?> call, Failure failure, Ran ran) {
      assertThatThrownBy(call::get)
          .cause()
          .isInstanceOfSatisfying(
              RpcException.class,
              e -> {
                assertThat(e.failure()).isEqualTo(failure);
                assertThat(e.ran()).isEqualTo(ran);
              });
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "HTTP/1.1 400 Bad Request\r\n\r\n",
          "\u0000\u0000\u0000\u0000",
          "\u0000\u0000\u0000\u000c123456789012",
          "\u00ff\u00ff\u00ff\u00ff"
        })
    void aReplyThatIsNoThriftFailsTheCallsAndTheConnection(String bytes) throws Exception {
      CompletableFuture<String> call = client().stub(Echo.FutureIface.class).ping();
      Socket socket = accept();
      take(socket, "ping");
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      assertFailed(call, Failure.PROTOCOL, Ran.MAYBE);
    }

    @Test
    void aReplyOverTheLimitFailsTheCallsAndTheConnection() throws Exception {
      CompletableFuture<String> call = client().stub(Echo.FutureIface.class).ping();
      Socket socket = accept();
      take(socket, "ping");
      new DataOutputStream(socket.getOutputStream()).writeInt(MAX_FRAME + 1);
      assertFailed(call, Failure.PROTOCOL, Ran.MAYBE);
    }

    @Test
    void aReplyBehindOneThatIsNoThriftIsNotBelieved() throws Exception {
      CompletableFuture<String> call = client().stub(Echo.FutureIface.class).ping();
      Socket socket = accept();
      byte[] reply =
          message(TMessageType.REPLY, "ping", take(socket, "ping"), "0b00000000000162" + "00");
      ByteArrayOutputStream piece = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(piece);
      out.writeInt(0);
      out.writeInt(reply.length);
      out.write(reply);
      socket.getOutputStream().write(piece.toByteArray());
      assertFailed(call, Failure.PROTOCOL, Ran.MAYBE);
    }

    @Test
    void anUnreadableResultFailsItsCallAndNoOther() throws Exception {
      Echo.FutureIface echo = client().stub(Echo.FutureIface.class);
      CompletableFuture<String> call = echo.ping();
      Socket socket = accept();
      send(socket, message(TMessageType.REPLY, "ping", take(socket, "ping"), "0b00007fffffff"));
      assertFailed(call, Failure.PROTOCOL, Ran.RAN);
      assertAnswers(socket, echo);
    }

    @Test
    void aReplyNobodyAskedForIsDroppedAndCounted() throws Exception {
      TransportRuntime runtime = (TransportRuntime) loopback.runtime();
      NettyClient client =
          (NettyClient)
              loopback.closing(
                  runtime.newClient(new ClientOptions(Duration.ofSeconds(30), MAX_FRAME, 1)));
      ThriftMethod ping = Echo.Kite.SERVICE.methods().get("ping");
      Peer peer = new Peer(listening.getLocalSocketAddress(), true);
      ReplyFuture call = client.send(pingCall(ping, runtime), ping, peer);
      Socket socket = accept();
      int id = take(socket, "ping");
      send(socket, message(TMessageType.REPLY, "ping", id + 1, "00"));
      send(socket, message(TMessageType.REPLY, "ping", id, "0b00000000000162" + "00"));
      assertThat(call.await().get()).isEqualTo("b");
      send(socket, message(TMessageType.REPLY, "ping", id, "0b00000000000163" + "00"));
      // Answered after the two that nobody wants, on the same connection.
      ReplyFuture next = client.send(pingCall(ping, runtime), ping, peer);
      int nextId = take(socket, "ping");
      send(socket, message(TMessageType.REPLY, "ping", nextId, "0b00000000000161" + "00"));
      assertThat(next.await().get()).isEqualTo("a");
      assertThat(client.lateReplies()).isEqualTo(2);
    }

    private static Call pingCall(ThriftMethod ping, TransportRuntime runtime) {
      return new Call("echo", ping, ping.newArguments(), Context.EMPTY, runtime.time());
    }

    @Test
    void aConnectionThatIsNeverAcceptedFailsWithinTheConnectTimeout() throws Exception {
      try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        fill(full.getLocalSocketAddress());
        KiteClient client =
            loopback.open(
                loopback
                    .clientOf(full.getLocalPort())
                    .connectTimeout(Duration.ofMillis(100))
                    .timeout(Duration.ofSeconds(50)));
        assertFailed(client.stub(Echo.FutureIface.class).ping(), Failure.CONNECT, Ran.NEVER_LEFT);
      }
    }

    /** Makes connections that nobody accepts until the system takes no more of them. */
    private void fill(SocketAddress address) throws IOException {
      for (int i = 0; i < 100; i++) {
        Socket socket = loopback.closing(new Socket());
        try {
          socket.connect(address, 500);
        } catch (SocketTimeoutException full) {
          return;
        }
      }
      throw new AssertionError("the system still takes connections");
    }

    @Test
    void aReplyOfAnotherMethodFailsTheCallsAndTheConnection() throws Exception {
      CompletableFuture<String> call = client().stub(Echo.FutureIface.class).ping();
      Socket socket = accept();
      send(socket, message(TMessageType.REPLY, "pong", take(socket, "ping"), "00"));
      assertFailed(call, Failure.PROTOCOL, Ran.MAYBE);
    }

    @Test
    void repliesInAnyOrderFindTheirCalls() throws Exception {
      Echo.FutureIface echo = client().stub(Echo.FutureIface.class);
      CompletableFuture<String> first = echo.slow(1);
      CompletableFuture<String> second = echo.slow(2);
      Socket socket = accept();
      // By what they ask for: the second may overtake the first where both wait for a connection.
      Map<Integer, Integer> ids = new HashMap<>();
      takeSlow(socket, ids);
      takeSlow(socket, ids);
      send(socket, message(TMessageType.REPLY, "slow", ids.get(2), "0b00000000000132" + "00"));
      assertThat(second.get()).isEqualTo("2");
      send(socket, message(TMessageType.REPLY, "slow", ids.get(1), "0b00000000000131" + "00"));
      assertThat(first.get()).isEqualTo("1");
    }

    /** Takes a call of {@code slow} and notes its sequence id by its argument. */
    private void takeSlow(Socket socket, Map<Integer, Integer> ids) throws IOException {
      ByteBuffer call = ByteBuffer.wrap(receive(socket));
      ids.put(call.getInt(19), call.getInt(12));
    }

    @Test
    void aRefusalIsARejectionThatNeverRan() throws Exception {
      Echo.FutureIface echo = client().stub(Echo.FutureIface.class);
      CompletableFuture<String> call = echo.ping();
      Socket socket = accept();
      // Field 1, a message; field 2, the type 3001.
      String overloaded = "0b000100000004" + "62757379" + "08000200000bb9" + "00";
      send(socket, message(TMessageType.EXCEPTION, "ping", take(socket, "ping"), overloaded));
      assertFailed(call, Failure.OVERLOADED, Ran.REFUSED);
    }

    @Test
    void aPeerThatGoesAwayFailsEveryCallOnce() throws Exception {
      Echo.FutureIface echo = client().stub(Echo.FutureIface.class);
      CompletableFuture<?>[] calls = new CompletableFuture<?>[20];
      for (int i = 0; i < calls.length; i++) {
        calls[i] = echo.ping();
      }
      Socket socket = accept();
      for (int i = 0; i < calls.length; i++) {
        take(socket, "ping");
      }
      socket.close();
      for (CompletableFuture<?> call : calls) {
        assertFailed(call, Failure.CONNECTION_LOST, Ran.MAYBE);
      }
    }

    @Test
    void aMessageOverTheLimitNeverLeaves() throws Exception {
      CompletableFuture<Void> call =
          client().stub(Echo.FutureIface.class).fire("x".repeat(MAX_FRAME));
      assertFailed(call, Failure.PROTOCOL, Ran.NEVER_LEFT);
    }

    private void assertAnswers(Socket socket, Echo.FutureIface echo) throws Exception {
      CompletableFuture<String> call = echo.ping();
      send(
          socket,
          message(TMessageType.REPLY, "ping", take(socket, "ping"), "0b00000000000161" + "00"));
      assertThat(call.get()).isEqualTo("a");
    }
  }
}
