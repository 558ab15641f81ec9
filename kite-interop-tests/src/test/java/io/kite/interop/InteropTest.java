package io.kite.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kite.KiteRuntime;
import io.kite.interop.apache.Busy;
import io.kite.interop.apache.Everything;
import io.kite.interop.apache.Interop;
import io.kite.interop.apache.Mood;
import io.kite.interop.apache.NotFound;
import io.kite.interop.apache.Point;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every client against every server. */
@ParameterizedClass(name = "{0} <- {1}")
@MethodSource("pairs")
class InteropTest {
  @Parameter(0)
  ServerKind serverKind;

  @Parameter(1)
  ClientKind clientKind;

  private final Handler handler = new Handler();
  private KiteRuntime runtime;
  private ServerKind.Running server;
  private ClientKind.Open client;
  private Interop.Iface caller;

  static Stream<Arguments> pairs() {
    return Stream.of(ServerKind.values())
        .flatMap(
            server -> Stream.of(ClientKind.values()).map(client -> Arguments.of(server, client)));
  }

  @BeforeEach
  void connect() throws Exception {
    runtime = KiteRuntime.create();
    server = serverKind.start(handler, runtime);
    client = clientKind.connect(server.port(), serverKind.isKite(), runtime);
    caller = client.caller();
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
    runtime.close();
  }

  private static Everything everything() {
    return new Everything()
        .setYes(true)
        .setTiny((byte) -128)
        .setSmall(Short.MIN_VALUE)
        .setMedium(Integer.MAX_VALUE)
        .setLarge(Long.MIN_VALUE)
        .setExact(-0.1)
        .setText("grüße, 世界 \uD83D\uDE80")
        .setBlob(ByteBuffer.wrap(new byte[] {0, -1, 127}))
        .setMood(Mood.LIVELY)
        .setPoint(new Point(3, -4))
        .setWords(List.of("a", "", "c"))
        .setNumbers(Set.of(1, -1))
        .setPlaces(Map.of("here", new Point(1, 2), "there", new Point(-1, -2)))
        .setTable(List.of(List.of(1L, 2L), List.of(), List.of(Long.MAX_VALUE)))
        .setAbsent("present after all")
        .setMaybe(0);
  }

  @Test
  void everyTypeComesBackAsItWentOut() throws Exception {
    assertThat(caller.echo(everything())).isEqualTo(everything());
  }

  @Test
  void whatIsAbsentStaysAbsent() throws Exception {
    Everything sparse = new Everything().setWords(List.of());
    Everything back = caller.echo(sparse);
    assertThat(back).isEqualTo(sparse);
    assertThat(back.isSetAbsent()).isFalse();
    assertThat(back.isSetMaybe()).isFalse();
    assertThat(back.isSetText()).isFalse();
  }

  @Test
  void primitivesArriveWhole() throws Exception {
    assertThat(caller.add(Long.MAX_VALUE - 1, 1)).isEqualTo(Long.MAX_VALUE);
    assertThat(caller.invert(true)).isFalse();
    assertThat(caller.invert(false)).isTrue();
  }

  @Test
  void aListOfStructsArrivesInOrder() throws Exception {
    assertThat(caller.points(1000)).hasSize(1000).endsWith(new Point(999, -999));
    assertThat(caller.points(0)).isEmpty();
  }

  @Test
  void aLargeMessageArrivesWhole() throws Exception {
    String text = "0123456789".repeat(200_000);
    assertThat(caller.echo(new Everything().setText(text)).getText()).isEqualTo(text);
  }

  @Test
  void aMethodThatReturnsNothingReturns() throws Exception {
    caller.nothing();
  }

  @Test
  void anInheritedMethodIsFound() throws Exception {
    assertThat(caller.ping()).isEqualTo("pong");
  }

  @Test
  void aOnewayCallReachesTheHandler() throws Exception {
    caller.fire("and forget");
    assertThat(handler.fired.poll(10, TimeUnit.SECONDS)).isEqualTo("and forget");
    // The connection is still in step.
    assertThat(caller.ping()).isEqualTo("pong");
  }

  @Test
  void aDeclaredExceptionArrivesAsItselfWithItsFields() {
    assertThatThrownBy(() -> caller.fail("not found")).isEqualTo(new NotFound(42, "gone"));
    assertThatThrownBy(() -> caller.fail("busy")).isEqualTo(new Busy(3));
    assertThatThrownBy(() -> caller.echo(new Everything().setMedium(503))).isEqualTo(new Busy(7));
  }

  @Test
  void aHandlerWithABugGivesAnErrorOrAClosedConnectionAndHarmsNobodyElse() throws Exception {
    if (serverKind.isKite()) {
      assertThatThrownBy(() -> caller.fail("bug")).matches(Translation::isInternalError);
    } else {
      // libthrift closes the connection instead of answering, depending on the server.
      assertThatThrownBy(() -> caller.fail("bug")).isInstanceOf(TException.class);
    }
    try (ClientKind.Open another =
        clientKind.connect(server.port(), serverKind.isKite(), runtime)) {
      assertThat(another.caller().ping()).isEqualTo("pong");
    }
  }

  @Test
  void aHandlerThatReturnsNullMakesAMissingResult() {
    assertThatThrownBy(() -> caller.fail("null"))
        .isInstanceOfSatisfying(
            TApplicationException.class,
            e -> assertThat(e.getType()).isEqualTo(TApplicationException.MISSING_RESULT));
  }

  @Test
  void manyThreadsGetTheirOwnAnswers() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> done = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        int number = i;
        done.add(
            threads.submit(() ->
                number % 20 == 0
                    ? caller.sleep(number % 7).equals("slept " + number % 7)
                    : caller.add(number, 1) == number + 1));
      }
      for (Future<Boolean> one : done) {
        assertThat(one.get(30, TimeUnit.SECONDS)).isTrue();
      }
    } finally {
      threads.shutdown();
    }
  }
}
