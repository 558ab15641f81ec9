package io.kite.schema;

import io.kite.MethodInfo;
import io.kite.MethodSettings;
import io.kite.Reply;
import java.util.Objects;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.jspecify.annotations.Nullable;

/**
 * One row of a service's method table. Kite's compiler writes a subclass for each method, so
 * neither calling nor dispatching needs reflection. Immutable but for a cache; safe for use by many
 * threads.
 */
public abstract class ThriftMethod implements MethodInfo {
  private final String service;
  private final String name;
  private final boolean oneway;
  private final MethodSettings settings;
  private volatile @Nullable ResultShape shape;

  /** Of a method of which the IDL says nothing special. */
  protected ThriftMethod(String service, String name, boolean oneway) {
    this(service, name, oneway, MethodSettings.DEFAULT);
  }

  protected ThriftMethod(String service, String name, boolean oneway, MethodSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.service = Objects.requireNonNull(service, "service");
    this.name = Objects.requireNonNull(name, "name");
    this.oneway = oneway;
  }

  @Override
  public final String service() {
    return service;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final boolean oneway() {
    return oneway;
  }

  @Override
  public final MethodSettings settings() {
    return settings;
  }

  /** An empty argument struct ({@code get_args}), to be read into. */
  public abstract TBase<?, ?> newArguments();

  /** An empty result struct ({@code get_result}). Never asked of a oneway method. */
  public abstract TBase<?, ?> newResult();

  /**
   * Runs the method of a handler on the calling thread.
   *
   * @param handler an object that implements one of the service's handler interfaces
   * @return the value ({@code null} for {@code void}), or a {@link
   *     java.util.concurrent.CompletionStage} of it
   * @throws Exception whatever the handler throws; {@link #resultOf(Throwable)} tells whether the
   *     IDL declares it
   */
  public abstract @Nullable Object invoke(Object handler, TBase<?, ?> arguments) throws Exception;

  /** What a result struct that came from a peer says. */
  public final Reply replyOf(TBase<?, ?> result) {
    return shape().read(result, name);
  }

  /** The result struct that tells a peer that the method returned. */
  public final TBase<?, ?> resultOf(Reply.Value reply) {
    return shape().write(newResult(), reply);
  }

  /**
   * The result struct that tells a peer of an exception, or {@code null} when the IDL does not
   * declare it.
   */
  public final @Nullable TBase<?, ?> resultOf(Throwable thrown) {
    return thrown instanceof TException exception ? shape().write(this, exception) : null;
  }

  /** Whether the IDL declares this exception for the method. */
  public final boolean declares(Throwable thrown) {
    return !oneway && thrown instanceof TException exception && shape().declares(exception);
  }

  private ResultShape shape() {
    ResultShape known = shape;
    if (known == null) {
      shape = known = ResultShape.of(newResult());
    }
    return known;
  }

  @Override
  public final String toString() {
    return service + "." + name;
  }
}
