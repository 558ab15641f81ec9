package io.kite.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.Call;
import io.kite.RpcException;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.testing.FakeTime;
import io.kite.testing.TestMethod;
import org.apache.thrift.TApplicationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
  private final Call call = TestMethod.named("get").call(new FakeTime());

  @ParameterizedTest
  @CsvSource({
    "OVERLOADED, REFUSED, 3001",
    "DRAINING, REFUSED, 3002",
    "TIMEOUT, REFUSED, 3003",
    "NOT_ALLOWED, REFUSED, 3004",
    "CANCELLED, REFUSED, 3005",
    "CANCELLED, MAYBE, 3006"
  })
  void aRefusalSurvivesTheWire(Failure failure, Ran ran, int type) {
    TApplicationException wire = Refusals.toWire(call.failure(failure, ran, "no", null));
    assertThat(wire.getType()).isEqualTo(type);
    RpcException back = Refusals.fromWire(wire, call);
    assertThat(back).isNotNull();
    assertThat(back.failure()).isEqualTo(failure);
    assertThat(back.ran()).isEqualTo(ran);
  }

  @Test
  void whatMayHaveRunIsNoRefusal() {
    TApplicationException wire =
        Refusals.toWire(call.failure(Failure.TIMEOUT, Ran.MAYBE, "late", null));
    assertThat(wire.getType()).isEqualTo(TApplicationException.INTERNAL_ERROR);
    assertThat(Refusals.fromWire(wire, call)).isNull();
  }

  @Test
  void anOrdinaryApplicationExceptionIsNoRefusal() {
    for (int type = 0; type <= 21; type++) {
      assertThat(Refusals.fromWire(new TApplicationException(type, "other"), call)).isNull();
    }
  }
}
