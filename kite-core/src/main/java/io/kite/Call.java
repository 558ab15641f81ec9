package io.kite;

import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way through a flow, on either side.
 *
 * <p>What describes the call is fixed; a stage that changes it passes a copy on ({@link
 * #with(Context)}, {@link #withArguments}). What stages leave for each other ({@link #put
 * attributes}, the {@link #peer() peer}, whether it {@link #markLeft() left}) belongs to the
 * logical call, is shared by its copies, and is set before the call is passed on. Allocated per
 * call, never recycled.
 */
public final class Call {
  /**
   * The name of an attribute. Two keys are the same only if they are the same object; keep it in a
   * constant.
   */
  @SuppressWarnings("UnusedTypeParameter") // it types get() and put()
  public static final class Key<T> {
    private final String name;

    private Key(String name) {
      this.name = name;
    }

    public static <T> Key<T> of(String name) {
      return new Key<>(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final @Nullable Object[] NONE = {};

  private final Call root;
  private final String service;
  private final MethodInfo method;
  private final @Nullable Object arguments;
  private final Context context;
  private final Time time;
  private final long startNanos;

  // Only the root's are used.
  private @Nullable Object[] attributes = NONE;
  private volatile @Nullable SocketAddress peer;
  private volatile boolean left;

  /**
   * @param service the name the callee is registered under
   * @param arguments the generated argument struct; null while a server has not decoded it
   * @param context what the call takes along: the caller's on a client, what came over the wire on
   *     a server
   */
  public Call(
      String service, MethodInfo method, @Nullable Object arguments, Context context, Time time) {
    this.root = this;
    this.service = Objects.requireNonNull(service, "service");
    this.method = Objects.requireNonNull(method, "method");
    this.arguments = arguments;
    this.context = Objects.requireNonNull(context, "context");
    this.time = time;
    this.startNanos = time.nanos();
  }

  private Call(Call of, @Nullable Object arguments, Context context) {
    this.root = of.root;
    this.service = of.service;
    this.method = of.method;
    this.time = of.time;
    this.startNanos = of.startNanos;
    this.arguments = arguments;
    this.context = context;
  }

  /** The callee, by the name it is registered under. */
  public String service() {
    return service;
  }

  public MethodInfo method() {
    return method;
  }

  /**
   * The generated argument struct, say {@code get_args}; null on a server above {@code
   * ServerFlow.DECODE}. It is the user's: read it, never change it.
   */
  public @Nullable Object arguments() {
    return arguments;
  }

  /** The call's deadline and metadata. */
  public Context context() {
    return context;
  }

  public Call with(Context changed) {
    return new Call(this, arguments, changed);
  }

  public Call withArguments(Object decoded) {
    return new Call(this, decoded, context);
  }

  /** Since the call object was made, by the flow's clock. */
  public long elapsedNanos() {
    return time.nanos() - startNanos;
  }

  /**
   * The other side's address: on a server from the start, on a client once an instance is chosen.
   */
  public @Nullable SocketAddress peer() {
    return root.peer;
  }

  public void peer(SocketAddress chosen) {
    root.peer = chosen;
  }

  /**
   * Says that bytes of this call may reach the peer from now on. Transports call it before they
   * write.
   */
  public void markLeft() {
    root.left = true;
  }

  /** What is known of the call when no answer has come. */
  public RpcException.Ran ran() {
    return root.left ? RpcException.Ran.MAYBE : RpcException.Ran.NEVER_LEFT;
  }

  @SuppressWarnings("unchecked") // put() pairs a key with a value of its type
  public <T> @Nullable T get(Key<T> key) {
    @Nullable Object[] pairs = root.attributes;
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] == key) {
        return (T) pairs[i + 1];
      }
    }
    return null;
  }

  /**
   * Leaves something for later stages. Only while the call is passed down, which one thread does at
   * a time.
   */
  public <T> void put(Key<T> key, T value) {
    @Nullable Object[] pairs = root.attributes;
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] == key) {
        pairs[i + 1] = value;
        return;
      }
    }
    @Nullable Object[] more = Arrays.copyOf(pairs, pairs.length + 2);
    more[pairs.length] = key;
    more[pairs.length + 1] = value;
    root.attributes = more;
  }

  /** A failure of this call, with {@link #ran()} as it stands now. */
  public RpcException failure(RpcException.Failure failure, String detail) {
    return failure(failure, ran(), detail, null);
  }

  public RpcException failure(
      RpcException.Failure failure,
      RpcException.Ran ran,
      String detail,
      @Nullable Throwable cause) {
    return new RpcException(failure, ran, detail, this, cause);
  }

  @Override
  public String toString() {
    return service + "." + method.name();
  }
}
