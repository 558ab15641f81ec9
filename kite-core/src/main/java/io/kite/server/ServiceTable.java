package io.kite.server;

import io.kite.schema.ThriftMethod;
import io.kite.schema.ThriftService;
import io.kite.schema.ThriftServices;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TProcessor;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a server by their names on the wire: {@code get}, and for clients of {@code
 * TMultiplexedProtocol} {@code Contents:get}. A plain name that several services have is ambiguous
 * and is refused.
 */
final class ServiceTable {
  private final Map<String, Bound> methods = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** A method and the handler that has it. */
  record Bound(ThriftMethod method, Object handler, boolean nonBlocking) {}

  /** What a builder was given. */
  record Entry(@Nullable String name, Object handler) {}

  /**
   * @throws IllegalStateException when there is no service, or two have one name
   * @throws IllegalArgumentException when a handler implements no Thrift service, or several
   */
  ServiceTable(List<Entry> entries) {
    if (entries.isEmpty()) {
      throw new IllegalStateException(
          "The server has no service; give at least one by service(handler)");
    }
    Map<String, Object> names = new LinkedHashMap<>();
    for (Entry entry : entries) {
      ThriftService service = serviceOf(entry);
      String name = nameOf(entry, service);
      Object other = names.put(name, entry.handler());
      if (other != null) {
        throw new IllegalStateException(
            "Two services are named "
                + name
                + ", of "
                + other.getClass().getName()
                + " and "
                + entry.handler().getClass().getName()
                + "; give one another name by @KiteService(name = ...) or service(name, handler)");
      }
      add(name, service, entry.handler());
    }
  }

  private static ThriftService serviceOf(Entry entry) {
    return entry.handler() instanceof TProcessor processor
        ? ThriftServices.ofProcessor(processor)
        : ThriftServices.ofHandler(entry.handler());
  }

  private void add(String serviceName, ThriftService service, Object handler) {
    for (ThriftMethod method : service.methods().values()) {
      Bound bound = new Bound(method, handler, isNonBlocking(handler.getClass(), method.name()));
      methods.put(serviceName + ":" + method.name(), bound);
      if (methods.put(method.name(), bound) != null) {
        ambiguous.add(method.name());
      }
    }
    methods.keySet().removeAll(ambiguous);
  }

  @Nullable Bound find(String method) {
    return methods.get(method);
  }

  TApplicationException unknown(String method) {
    String why =
        ambiguous.contains(method)
            ? "Several services here have a method '"
                + method
                + "'; call it as 'Service:"
                + method
                + "'"
            : "Invalid method name: '" + method + "'";
    return new TApplicationException(TApplicationException.UNKNOWN_METHOD, why);
  }

  private static String nameOf(Entry entry, ThriftService service) {
    if (entry.name() != null) {
      return entry.name();
    }
    KiteService marked = entry.handler().getClass().getAnnotation(KiteService.class);
    return marked == null || marked.name().isEmpty() ? service.name() : marked.name();
  }

  private static boolean isNonBlocking(Class<?> handler, String method) {
    if (handler.isAnnotationPresent(NonBlocking.class)) {
      return true;
    }
    List<Method> marked = new ArrayList<>(List.of(handler.getMethods()));
    marked.removeIf(
        one -> !one.getName().equals(method) || !one.isAnnotationPresent(NonBlocking.class));
    return !marked.isEmpty();
  }
}
