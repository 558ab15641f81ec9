package io.kite;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outcome of a call, now or later: a {@link Reply} or an {@link RpcException}. It completes
 * once.
 *
 * <p>It is smaller than a {@link java.util.concurrent.CompletableFuture} and does two things that
 * one cannot: watching it makes no new future, and cancelling it travels <em>down</em>, through
 * every stage to the wire. Thread-safe.
 */
public abstract sealed class ReplyFuture permits ReplyPromise {
  private static final Logger log = LoggerFactory.getLogger(ReplyFuture.class);
  private static final VarHandle OUTCOME = field("outcome", Object.class);
  private static final VarHandle OBSERVERS = field("observers", Observer.class);
  private static final VarHandle ON_CANCEL = field("onCancel", CancelListener.class);

  /** Ends the list of observers once all of them have run: whoever comes later is told at once. */
  private static final Observer CLOSED = new Observer(null, null);

  private static final CancelListener CANCELLED = reason -> {};

  private volatile @Nullable Object outcome;
  private volatile @Nullable Observer observers;
  private volatile @Nullable CancelListener onCancel;

  ReplyFuture() {}

  /** Is told how a call ended. */
  @FunctionalInterface
  public interface Listener {
    /**
     * Called once, on the thread that completes the call, so it must be quick and must not block.
     * Exactly one of the arguments is not null.
     */
    void onComplete(@Nullable Reply reply, @Nullable RpcException failure);
  }

  /** Is told that nobody wants the reply any more. */
  @FunctionalInterface
  public interface CancelListener {
    /** Called at most once, on the cancelling thread, before the observers of the future run. */
    void onCancel(RpcException reason);
  }

  /** Makes another outcome of an outcome. */
  @FunctionalInterface
  public interface Transformer {
    /**
     * Called once, on the completing thread, and must not block; exactly one of the arguments is
     * not null.
     */
    ReplyFuture apply(@Nullable Reply reply, @Nullable RpcException failure);
  }

  public static ReplyFuture completed(Reply reply) {
    ReplyPromise promise = new ReplyPromise();
    promise.complete(reply);
    return promise;
  }

  public static ReplyFuture failed(RpcException failure) {
    ReplyPromise promise = new ReplyPromise();
    promise.fail(failure);
    return promise;
  }

  /**
   * Tells {@code listener} of the outcome. Listeners run in the order in which they were added,
   * which is innermost first because inner stages return before outer ones; all of them on one
   * thread unless they are added after the end. One that throws is logged and disturbs no other.
   *
   * @return this future
   */
  public final ReplyFuture observe(Listener listener) {
    Observer added = new Observer(Objects.requireNonNull(listener, "listener"), null);
    do {
      Observer last = observers;
      if (last == CLOSED) {
        added.tell(outcome);
        return this;
      }
      added.previous = last;
    } while (!OBSERVERS.compareAndSet(this, added.previous, added));
    return this;
  }

  /**
   * A future of what {@code transformer} makes of this one's outcome. Cancelling it cancels this
   * one, or what came of it.
   */
  public final ReplyFuture transform(Transformer transformer) {
    ReplyPromise transformed = new ReplyPromise();
    transformed.onCancel(this::cancel);
    observe((reply, failure) -> {
      try {
        transformed.follow(transformer.apply(reply, failure));
      } catch (Throwable e) {
        transformed.fail(RpcException.internal("a transformer threw", e));
      }
    });
    return transformed;
  }

  /**
   * Gives the call up: this future, and every future between it and the wire, fails with {@code
   * reason}. Does nothing when the outcome is there already.
   *
   * @return whether this cancelled the call
   */
  public final boolean cancel(RpcException reason) {
    if (!OUTCOME.compareAndSet(this, null, Objects.requireNonNull(reason, "reason"))) {
      return false;
    }
    CancelListener listener = (CancelListener) ON_CANCEL.getAndSet(this, CANCELLED);
    try {
      if (listener != null) {
        listener.onCancel(reason);
      }
    } catch (Throwable e) {
      log.error("A cancel listener threw", e);
    } finally {
      runObservers();
    }
    return true;
  }

  /** Whether the outcome is decided; listeners may still be running. */
  public final boolean isDone() {
    return outcome != null;
  }

  /**
   * Waits for the outcome. For stubs and tests; an interceptor never waits.
   *
   * @throws InterruptedException when interrupted while waiting; the call goes on
   */
  public final Reply await() throws RpcException, InterruptedException {
    if (observers != CLOSED) {
      Waiter waiter = new Waiter();
      observe(waiter);
      waiter.await(this);
    }
    if (outcome instanceof RpcException failure) {
      throw failure;
    }
    return (Reply) Objects.requireNonNull(outcome);
  }

  final boolean end(Object replyOrFailure) {
    if (!OUTCOME.compareAndSet(this, null, Objects.requireNonNull(replyOrFailure))) {
      return false;
    }
    runObservers();
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // a listener is equal to itself
  final void listenToCancel(CancelListener listener) {
    CancelListener before;
    do {
      before = onCancel;
      if (before == CANCELLED) {
        listener.onCancel((RpcException) Objects.requireNonNull(outcome));
        return;
      }
    } while (!ON_CANCEL.compareAndSet(this, before, listener));
  }

  /**
   * Runs on the thread that claimed the outcome, and takes on what is added meanwhile, so that the
   * order holds.
   */
  private void runObservers() {
    while (!OBSERVERS.compareAndSet(this, null, CLOSED)) {
      Observer newest = (Observer) OBSERVERS.getAndSet(this, null);
      for (Observer next = oldestFirst(newest); next != null; next = next.previous) {
        next.tell(outcome);
      }
    }
  }

  private static @Nullable Observer oldestFirst(@Nullable Observer newest) {
    Observer oldest = null;
    for (Observer next = newest; next != null; ) {
      Observer previous = next.previous;
      next.previous = oldest;
      oldest = next;
      next = previous;
    }
    return oldest;
  }

  private static VarHandle field(String name, Class<?> type) {
    try {
      return MethodHandles.lookup().findVarHandle(ReplyFuture.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /**
   * A waiting thread is told like everybody else, so that whoever observed before it has finished
   * when it goes on.
   */
  private static final class Waiter implements Listener {
    private final Thread thread = Thread.currentThread();
    private volatile boolean told;

    @Override
    public void onComplete(@Nullable Reply reply, @Nullable RpcException failure) {
      told = true;
      LockSupport.unpark(thread);
    }

    void await(Object blocker) throws InterruptedException {
      while (!told) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        LockSupport.park(blocker);
      }
    }
  }

  private static final class Observer {
    private final @Nullable Listener listener;
    @Nullable Observer previous;

    Observer(@Nullable Listener listener, @Nullable Observer previous) {
      this.listener = listener;
      this.previous = previous;
    }

    void tell(@Nullable Object outcome) {
      try {
        if (outcome instanceof Reply reply) {
          Objects.requireNonNull(listener).onComplete(reply, null);
        } else {
          Objects.requireNonNull(listener).onComplete(null, (RpcException) outcome);
        }
      } catch (Throwable e) {
        log.error("A listener of a call threw", e);
      }
    }
  }
}
