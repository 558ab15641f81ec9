package io.kite.interop;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.apache.thrift.async.AsyncMethodCallback;
import org.jspecify.annotations.Nullable;

/** Between the blocking interface of a service and the one of callbacks, of either compiler. */
final class Callbacks {
  private Callbacks() {}

  /** A handler that tells its callbacks, from another thread, what a blocking one answers. */
  static <T> T telling(Class<T> type, Class<?> blockingType, Object blocking) {
    return proxy(
        type,
        (method, arguments) -> {
          int last = arguments.length - 1;
          Class<?>[] types = Arrays.copyOf(method.getParameterTypes(), last);
          Method same = blockingType.getMethod(method.getName(), types);
          tell(callback(arguments[last]), same, blocking, Arrays.copyOf(arguments, last));
          return null;
        });
  }

  private static void tell(
      AsyncMethodCallback<Object> callback, Method method, Object blocking, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      Object answer = method.invoke(blocking, arguments);
      ForkJoinPool.commonPool().execute(() -> callback.onComplete(answer));
    } catch (InvocationTargetException e) {
      Exception thrown = (Exception) e.getCause();
      ForkJoinPool.commonPool().execute(() -> callback.onError(thrown));
    }
  }

  /** A blocking view of a stub that is given callbacks. */
  static <T> T waiting(Class<T> type, Class<?> tellingType, Object telling) {
    return proxy(
        type,
        (method, arguments) -> {
          Class<?>[] types =
              Arrays.copyOf(method.getParameterTypes(), method.getParameterCount() + 1);
          Object[] values = Arrays.copyOf(arguments, types.length);
          CompletableFuture<Object> told = new CompletableFuture<>();
          types[types.length - 1] = AsyncMethodCallback.class;
          values[types.length - 1] = completing(told);
          tellingType.getMethod(method.getName(), types).invoke(telling, values);
          return told.get();
        });
  }

  private static AsyncMethodCallback<Object> completing(CompletableFuture<Object> future) {
    return new AsyncMethodCallback<>() {
      @Override
      public void onComplete(Object answer) {
        future.complete(answer);
      }

      @Override
      public void onError(Exception thrown) {
        future.completeExceptionally(thrown);
      }
    };
  }

  @FunctionalInterface
  private interface Invoked {
    @Nullable Object invoke(Method method, Object[] arguments)
        throws ReflectiveOperationException, ExecutionException, InterruptedException;
  }

  private static <T> T proxy(Class<T> type, Invoked invoked) {
    return type.cast(
        Proxy.newProxyInstance(
            Callbacks.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() == Object.class) {
                return method.invoke(invoked, arguments);
              }
              try {
                return invoked.invoke(method, arguments == null ? new Object[0] : arguments);
              } catch (ExecutionException | InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
              }
            }));
  }

  @SuppressWarnings("unchecked") // a proxy is given what its interface says
  private static AsyncMethodCallback<Object> callback(Object argument) {
    return (AsyncMethodCallback<Object>) argument;
  }
}
