package io.kite.testing;

import io.kite.testing.echo.Echo;
import io.kite.testing.echo.Message;
import io.kite.testing.echo.Refusal;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.thrift.TException;
import org.apache.thrift.async.AsyncMethodCallback;

/** A handler that calls back: at once, later or from elsewhere, as its methods are asked to. */
public class AsyncEchoHandler implements Echo.AsyncIface {
  /** What oneway calls brought. */
  public final BlockingQueue<String> fired = new LinkedBlockingQueue<>();

  /** The callbacks of {@code slow}, for the test to answer. */
  public final BlockingQueue<AsyncMethodCallback<String>> waiting = new LinkedBlockingQueue<>();

  @Override
  public void ping(AsyncMethodCallback<String> callback) {
    callback.onComplete("pong");
  }

  @Override
  public void echo(Message message, AsyncMethodCallback<Message> callback) {
    callback.onComplete(message);
  }

  @Override
  public void add(int a, int b, AsyncMethodCallback<Integer> callback) {
    callback.onComplete(a + b);
  }

  @Override
  public void nothing(AsyncMethodCallback<Void> callback) {
    callback.onComplete(null);
  }

  @Override
  public void fire(String text, AsyncMethodCallback<Void> callback) {
    fired.add(text);
    callback.onComplete(null);
  }

  @Override
  public void slow(int millis, AsyncMethodCallback<String> callback) {
    waiting.add(callback);
  }

  @Override
  public void fail(String how, AsyncMethodCallback<String> callback) throws TException {
    switch (how) {
      case "declared" -> callback.onError(new Refusal("no", 7));
      case "undeclared" -> callback.onError(new IllegalStateException("a failure to be expected"));
      case "thrown" -> throw new Refusal("thrown", 8);
      case "bug" -> throw new IllegalStateException("a handler that is expected to throw");
      case "twice" -> {
        callback.onComplete("first");
        callback.onComplete("second");
        callback.onError(new Refusal("third", 3));
      }
      default -> throw new IllegalArgumentException(how);
    }
  }
}
