package io.kite.server;

import io.kite.Call;
import io.kite.Endpoint;
import io.kite.Interceptor;
import io.kite.Reply;
import io.kite.ReplyFuture;
import io.kite.schema.ThriftMethod;
import java.util.Objects;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.TProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the arguments. Bytes that are not what the method takes are the caller's mistake: it is
 * told, and stays connected. A processor of libthrift reads its arguments by itself.
 */
final class DecodeStage implements Interceptor {
  private static final Logger log = LoggerFactory.getLogger(DecodeStage.class);

  @Override
  public ReplyFuture intercept(Call call, Endpoint next) {
    if (Objects.requireNonNull(call.get(ServerFlow.BOUND)).handler() instanceof TProcessor) {
      return next.call(call);
    }
    TBase<?, ?> arguments = ((ThriftMethod) call.method()).newArguments();
    try {
      Objects.requireNonNull(call.get(ServerFlow.EXCHANGE)).readArguments(arguments);
    } catch (TException | RuntimeException | StackOverflowError e) {
      log.debug("The arguments of {} from {} are unreadable", call, call.peer(), e);
      return ReplyFuture.completed(
          Reply.rejected(
              new TApplicationException(
                  TApplicationException.PROTOCOL_ERROR,
                  "The arguments of "
                      + call.method().name()
                      + " are unreadable: "
                      + e.getMessage())));
    }
    return next.call(call.withArguments(arguments));
  }

  @Override
  public String name() {
    return "arguments";
  }
}
