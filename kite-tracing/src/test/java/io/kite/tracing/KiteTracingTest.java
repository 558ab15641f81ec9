package io.kite.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.Context.Carrier;
import io.kite.Flow;
import io.kite.FlowSetup;
import io.kite.Reply;
import io.kite.RpcException.Failure;
import io.kite.RpcException.Ran;
import io.kite.testing.FakeTime;
import io.kite.testing.FeatureContract;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@SuppressWarnings("try") // a scope does its work by being open
class KiteTracingTest {
  abstract static class EitherSide extends FeatureContract {
    final InMemorySpanExporter spans = InMemorySpanExporter.create();
    final OpenTelemetry telemetry =
        OpenTelemetrySdk.builder()
            .setTracerProvider(
                SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .build();

    abstract SpanKind kind();

    @AfterEach
    void noSpanIsLeftCurrent() {
      assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }

    SpanData onlySpan() {
      assertThat(spans.getFinishedSpanItems()).hasSize(1);
      return spans.getFinishedSpanItems().get(0);
    }

    @Test
    void aCallIsOneSpanThatEndsWithIt() {
      call("get");
      assertThat(spans.getFinishedSpanItems()).isEmpty();
      end.last().complete(Reply.Value.VOID);
      SpanData span = onlySpan();
      assertThat(span.getName()).isEqualTo("Tests/get");
      assertThat(span.getKind()).isEqualTo(kind());
      assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
      assertThat(span.getAttributes().asMap())
          .containsEntry(AttributeKey.stringKey("rpc.service"), "Tests")
          .containsEntry(AttributeKey.stringKey("rpc.method"), "get");
    }

    @Test
    void anExceptionThatTheIdlDeclaresIsNoError() {
      call("get");
      end.last().complete(Reply.declared(new TException("no such content")));
      assertThat(onlySpan().getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    }

    @Test
    void aRejectionAndAFailureAreErrorsThatSayWhich() {
      call("get");
      end.last().complete(Reply.rejected(new TApplicationException(6, "broken")));
      call("get");
      end.last().fail(end.calls().get(0).failure(Failure.TIMEOUT, Ran.MAYBE, "late", null));
      assertThat(spans.getFinishedSpanItems())
          .extracting(span -> span.getAttributes().get(AttributeKey.stringKey("error.type")))
          .containsExactly("TApplicationException.6", "TIMEOUT");
      assertThat(spans.getFinishedSpanItems())
          .allMatch(span -> span.getStatus().getStatusCode() == StatusCode.ERROR);
    }

    @Test
    void itIsAChildOfTheSpanThatIsCurrentAndCurrentForTheStagesBelow() {
      Span parent = telemetry.getTracer("test").spanBuilder("parent").startSpan();
      try (Scope scope = parent.makeCurrent()) {
        call("get");
      }
      end.last().complete(Reply.Value.VOID);
      assertThat(onlySpan().getParentSpanId()).isEqualTo(parent.getSpanContext().getSpanId());
    }
  }

  @Nested
  class OnAClient extends EitherSide {
    @Override
    protected void install(FlowSetup setup) {
      KiteTracing.on(telemetry).installOnClient(setup);
    }

    @Override
    SpanKind kind() {
      return SpanKind.CLIENT;
    }
  }

  @Nested
  class OnAServer extends EitherSide {
    @Override
    protected void install(FlowSetup setup) {
      KiteTracing.on(telemetry).installOnServer(setup);
    }

    @Override
    SpanKind kind() {
      return SpanKind.SERVER;
    }

    @Test
    void itsSpanIsTakenAlongToTheWorker() throws Exception {
      Flow.Builder setup = new Flow.Builder("tests", new FakeTime());
      install(setup);
      Carrier carrier = setup.parts(Carrier.class).get(0);
      Span current = telemetry.getTracer("test").spanBuilder("server").startSpan();
      Carrier.Restorer captured;
      try (Scope scope = current.makeCurrent()) {
        captured = carrier.capture();
      }
      AtomicReference<Span> seen = new AtomicReference<>();
      AtomicReference<Span> after = new AtomicReference<>();
      Thread worker = new Thread(() -> restore(captured, seen, after));
      worker.start();
      worker.join();
      assertThat(seen.get().getSpanContext()).isEqualTo(current.getSpanContext());
      assertThat(after.get().getSpanContext().isValid()).isFalse();
    }

    private static void restore(
        Carrier.Restorer captured, AtomicReference<Span> seen, AtomicReference<Span> after) {
      try (AutoCloseable scope = captured.restore()) {
        seen.set(Span.current());
      } catch (Exception e) {
        throw new AssertionError(e);
      }
      after.set(Span.current());
    }
  }
}
