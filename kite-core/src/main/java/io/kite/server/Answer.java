package io.kite.server;

import io.kite.Call;
import io.kite.Reply;
import io.kite.RpcException;
import io.kite.schema.ThriftMethod;
import io.kite.transport.Refusals;
import io.kite.transport.ServerExchange;
import java.util.Objects;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns the outcome of a call into what the peer reads. */
final class Answer {
  private static final Logger log = LoggerFactory.getLogger(Answer.class);

  /** The outcome that the exchange holds encoded. */
  private static final Call.Key<Object> ENCODED = Call.Key.of("encoded");

  private Answer() {}

  /**
   * Encodes an outcome, unless it is the one that was encoded last. A oneway method is never
   * answered.
   *
   * @return the outcome as the peer will see it: another one when this one cannot be encoded
   */
  // That very outcome: equal ones would have to be compared field by field.
  @SuppressWarnings("ReferenceEquality")
  static Object encode(Call call, @Nullable Reply reply, @Nullable RpcException failure) {
    Object outcome = Objects.requireNonNull(reply != null ? reply : failure);
    if (call.method().oneway() || call.get(ENCODED) == outcome) {
      return outcome;
    }
    Object encoded = outcome;
    ServerExchange exchange = Objects.requireNonNull(call.get(ServerFlow.EXCHANGE));
    try {
      write(call, exchange, outcome);
    } catch (Throwable e) {
      log.error("The result of {} cannot be encoded", call, e);
      TApplicationException unsent =
          new TApplicationException(
              TApplicationException.INTERNAL_ERROR,
              "The result of " + call.method().name() + " cannot be encoded: " + e.getMessage());
      exchange.encode(unsent);
      encoded = Reply.rejected(unsent);
    }
    call.put(ENCODED, encoded);
    return encoded;
  }

  /** Says that the exchange holds this outcome already. */
  static void isEncoded(Call call, Reply reply) {
    call.put(ENCODED, reply);
  }

  private static void write(Call call, ServerExchange exchange, Object outcome) throws TException {
    ThriftMethod method = (ThriftMethod) call.method();
    if (outcome instanceof Reply.Value value) {
      exchange.encode(method.resultOf(value));
    } else if (outcome instanceof Reply.Declared declared) {
      TBase<?, ?> result = method.resultOf(declared.exception());
      if (result == null) {
        throw new TException(
            declared.exception().getClass().getName() + " is not declared", declared.exception());
      }
      exchange.encode(result);
    } else if (outcome instanceof Reply.Rejected rejected) {
      exchange.encode(rejected.exception());
    } else {
      exchange.encode(Refusals.toWire((RpcException) outcome));
    }
  }
}
