package io.kite.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.client.KiteClient;
import io.kite.concurrent.Workers;
import io.kite.server.KiteServer;
import io.kite.testing.EchoHandler;
import io.kite.testing.Loopback;
import io.kite.testing.echo.Echo;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import org.apache.thrift.TException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Spans of whole calls, over real sockets and through real workers. */
@Timeout(60)
class TracedCallTest {
  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final OpenTelemetry telemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(spans))
                  .build())
          .build();
  private final Loopback loopback = new Loopback();

  @AfterEach
  void close() throws Exception {
    loopback.close();
  }

  private KiteClient clientOf(KiteServer server) {
    return loopback.open(loopback.clientOf(server.port()).with(KiteTracing.on(telemetry)));
  }

  @Test
  void aCallThatAHandlerMakesIsAChildOfTheCallItServes() throws Exception {
    KiteServer back = loopback.serve(new EchoHandler());
    Echo.Iface next = clientOf(back).stub(Echo.Iface.class);
    EchoHandler passing =
        new EchoHandler() {
          @Override
          public int add(int a, int b) {
            try {
              return next.add(a, b);
            } catch (TException e) {
              throw new IllegalStateException(e);
            }
          }
        };
    KiteServer front =
        loopback.start(
            loopback
                .server()
                .service(passing)
                .workers(Workers.pool(2, 2))
                .with(KiteTracing.on(telemetry)));
    assertThat(loopback.open(loopback.clientOf(front.port())).stub(Echo.Iface.class).add(1, 2))
        .isEqualTo(3);
    List<SpanData> finished = spans.getFinishedSpanItems();
    SpanData served = only(finished, SpanKind.SERVER);
    SpanData called = only(finished, SpanKind.CLIENT);
    assertThat(called.getParentSpanId()).isEqualTo(served.getSpanId());
    assertThat(called.getTraceId()).isEqualTo(served.getTraceId());
    assertThat(called.getAttributes().get(AttributeKey.longKey("server.port")))
        .isEqualTo(back.port());
  }

  private static SpanData only(List<SpanData> spans, SpanKind kind) {
    List<SpanData> found = spans.stream().filter(span -> span.getKind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
