package io.kite.tracing;

import io.kite.Call;
import io.kite.ClientFeature;
import io.kite.Context.Carrier;
import io.kite.Endpoint;
import io.kite.FlowSetup;
import io.kite.Interceptor;
import io.kite.Reply;
import io.kite.ReplyFuture;
import io.kite.RpcException;
import io.kite.ServerFeature;
import io.kite.client.ClientFlow;
import io.kite.server.ServerFlow;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * A span for each call, on a client and on a server: {@code
 * builder.with(KiteTracing.on(openTelemetry))}. In a handler the server's span is the current one,
 * so that calls made there become its children.
 *
 * <p>An exception that the IDL declares is an answer and no error of the span. Plain framed Thrift
 * has no place for a trace, so spans of different processes are not connected yet.
 */
public final class KiteTracing implements ClientFeature, ServerFeature {
  private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("rpc.system");
  private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("rpc.service");
  private static final AttributeKey<String> METHOD = AttributeKey.stringKey("rpc.method");
  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
  private static final AttributeKey<String> SERVER_ADDRESS =
      AttributeKey.stringKey("server.address");
  private static final AttributeKey<Long> SERVER_PORT = AttributeKey.longKey("server.port");

  private final Tracer tracer;

  private KiteTracing(Tracer tracer) {
    this.tracer = tracer;
  }

  public static KiteTracing on(OpenTelemetry openTelemetry) {
    return new KiteTracing(openTelemetry.getTracer("io.kite"));
  }

  @Override
  public void installOnClient(FlowSetup setup) {
    setup.add(ClientFlow.TRACING, new Tracing(tracer, SpanKind.CLIENT));
  }

  @Override
  public void installOnServer(FlowSetup setup) {
    setup.add(ServerFlow.TRACING, new Tracing(tracer, SpanKind.SERVER));
    setup.provide(Carrier.class, KiteTracing::capture);
  }

  private static Carrier.Restorer capture() {
    Context captured = Context.current();
    return captured::makeCurrent;
  }

  private record Tracing(Tracer tracer, SpanKind kind) implements Interceptor {
    @Override
    @SuppressWarnings("try") // the scope does its work by being open
    public ReplyFuture intercept(Call call, Endpoint next) {
      Span span =
          tracer
              .spanBuilder(call.method().service() + "/" + call.method().name())
              .setSpanKind(kind)
              .setAttribute(SYSTEM, "thrift")
              .setAttribute(SERVICE, call.method().service())
              .setAttribute(METHOD, call.method().name())
              .startSpan();
      ReplyFuture future;
      try (Scope scope = span.makeCurrent()) {
        future = next.call(call);
      }
      return future.observe((reply, failure) -> end(span, call, reply, failure));
    }

    private void end(Span span, Call call, @Nullable Reply reply, @Nullable RpcException failure) {
      if (kind == SpanKind.CLIENT && call.peer() instanceof InetSocketAddress server) {
        span.setAttribute(SERVER_ADDRESS, server.getHostString());
        span.setAttribute(SERVER_PORT, (long) server.getPort());
      }
      if (failure != null) {
        error(span, failure.failure().name(), failure);
      } else if (reply instanceof Reply.Rejected rejected) {
        error(
            span, "TApplicationException." + rejected.exception().getType(), rejected.exception());
      }
      span.end();
    }

    private static void error(Span span, String type, Exception exception) {
      span.setAttribute(ERROR_TYPE, type);
      span.setStatus(
          StatusCode.ERROR, exception.getMessage() == null ? type : exception.getMessage());
    }

    @Override
    public String name() {
      return "OpenTelemetry, a " + kind + " span a call";
    }
  }
}
