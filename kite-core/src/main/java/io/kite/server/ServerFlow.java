package io.kite.server;

import io.kite.Call;
import io.kite.Context;
import io.kite.Endpoint;
import io.kite.Reply;
import io.kite.RpcException;
import io.kite.Stage;
import io.kite.Time;
import io.kite.transport.CallHandler;
import io.kite.transport.ServerExchange;
import org.apache.thrift.TApplicationException;
import org.jspecify.annotations.Nullable;

/**
 * The way of a call through a server, outermost first.
 *
 * <pre>
 *  transport                 frame to method and arguments' bytes          event loop
 *    {@link #METRICS}        time starts here                              event loop
 *    {@link #TRACING}        continues the caller's trace                  event loop
 *    {@link #ADMISSION}      refuses before anything is decoded            event loop
 *    {@link #HAND_OFF}       built in: to a worker; on the way back: encode
 *    {@link #DEADLINE}       built in: passed already? then no work        worker
 *    {@link #DECODE}         built in: bytes to arguments                  worker
 *    {@link #INTERCEPTORS}   the user's                                    worker
 *  handler                   its result, or a future of it                 worker
 *  transport                 batched write, one flush                      event loop
 * </pre>
 *
 * <p>The answer is encoded on the thread where the handler finished, inside of hand-off, so that
 * metrics, tracing and admission see it fail, and nothing that the handler still holds is read
 * later by another thread. {@link KiteServer} collects what the features install at these stages,
 * and {@link io.kite.Flow} folds it. Print a server to see its own flow.
 */
public final class ServerFlow implements CallHandler {
  /**
   * Above everything: refusals below are counted, and waiting for a worker is part of a call's
   * time.
   */
  public static final Stage METRICS = Stage.of(2, "metrics");

  /**
   * Above admission, so that a refusal is part of the trace; before the hand-off, which takes the
   * span along.
   */
  public static final Stage TRACING = Stage.of(3, "tracing");

  /**
   * Above the hand-off and decode: refusing has to cost next to nothing, most of all when there is
   * too much to do.
   */
  public static final Stage ADMISSION = Stage.of(4, "admission");

  /** Below all that must not wait for a worker, above all that may block. */
  public static final Stage HAND_OFF = Stage.of(5, "hand-off");

  /** Below the hand-off, since waiting for a worker is what makes calls late. */
  public static final Stage DEADLINE = Stage.of(6, "deadline");

  /**
   * Below the deadline: a late call's arguments are not worth decoding. From here on they are on
   * the call.
   */
  public static final Stage DECODE = Stage.of(7, "decode");

  /**
   * Below decode, since users want to see the arguments; on a worker, but not to block all the
   * same.
   */
  public static final Stage INTERCEPTORS = Stage.of(8, "interceptors");

  /** The bytes and the way back, for the built-in stages. */
  static final Call.Key<ServerExchange> EXCHANGE = Call.Key.of("exchange");

  /** The handler's method, for the built-in stages. */
  static final Call.Key<ServiceTable.Bound> BOUND = Call.Key.of("bound method");

  private final String service;
  private final ServiceTable table;
  private final Endpoint flow;
  private final Time time;
  private final RunningCalls running;

  ServerFlow(String service, ServiceTable table, Endpoint flow, Time time, RunningCalls running) {
    this.service = service;
    this.table = table;
    this.flow = flow;
    this.time = time;
    this.running = running;
  }

  /** Stage 1, on the event loop. */
  @Override
  public void handle(ServerExchange exchange) {
    ServiceTable.Bound bound = table.find(exchange.method());
    if (bound == null) {
      // Not part of the flow: a peer could fill every meter and span with names of its own making.
      if (!exchange.oneway()) {
        exchange.encode(table.unknown(exchange.method()));
      }
      exchange.finish();
      return;
    }
    Call call = new Call(service, bound.method(), null, Context.EMPTY, time);
    call.peer(exchange.peer());
    call.put(EXCHANGE, exchange);
    call.put(BOUND, bound);
    running.begin();
    flow.call(call).observe((reply, failure) -> finish(call, exchange, reply, failure));
  }

  private void finish(
      Call call, ServerExchange exchange, @Nullable Reply reply, @Nullable RpcException failure) {
    try {
      // Whatever was answered inside of hand-off is encoded already; this is for who answered above
      // it.
      Answer.encode(call, reply, failure);
    } finally {
      exchange.finish();
      running.end();
    }
  }

  static TApplicationException internalError(Call call) {
    return new TApplicationException(
        TApplicationException.INTERNAL_ERROR, "Internal error processing " + call.method().name());
  }
}
