package io.kite.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kite.FlowSetup;
import io.kite.Reply;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.testing.FeatureContract;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KiteMetricsTest {
  abstract static class EitherSide extends FeatureContract {
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    abstract String meter();

    private Timer timer(String outcome) {
      return registry
          .get(meter())
          .tag("service", "tests")
          .tag("method", "Tests.get")
          .tag("outcome", outcome)
          .timer();
    }

    @Test
    void aCallIsTimedFromItsStartToItsEnd() {
      call("get");
      time.advance(Duration.ofMillis(30));
      end.last().complete(Reply.Value.VOID);
      assertThat(timer("value").count()).isEqualTo(1);
      assertThat(timer("value").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(30, within(1e-6));
    }

    @Test
    void outcomesAreCountedApart() {
      call("get");
      end.last().complete(Reply.declared(new TException("no such content")));
      call("get");
      end.last().complete(Reply.rejected(new TApplicationException("broken")));
      for (int i = 0; i < 2; i++) {
        call("get");
        end.last().fail(end.calls().get(0).failure(Failure.TIMEOUT, Ran.MAYBE, "late", null));
      }
      assertThat(timer("declared").count()).isEqualTo(1);
      assertThat(timer("rejected").count()).isEqualTo(1);
      assertThat(timer("timeout").count()).isEqualTo(2);
    }
  }

  @Nested
  class OnAClient extends EitherSide {
    @Override
    protected void install(FlowSetup setup) {
      KiteMetrics.on(registry).installOnClient(setup);
    }

    @Override
    String meter() {
      return "kite.client.calls";
    }
  }

  @Nested
  class OnAServer extends EitherSide {
    @Override
    protected void install(FlowSetup setup) {
      KiteMetrics.on(registry).installOnServer(setup);
    }

    @Override
    String meter() {
      return "kite.server.calls";
    }
  }
}
