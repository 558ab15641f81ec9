package io.kite.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.thrift.TProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the {@link ThriftService} behind an interface or a handler, for classes of Kite's compiler
 * and of Apache's. Uses reflection, once, while a stub or a server is being built.
 */
public final class ThriftServices {
  private static final Set<String> HANDLER_INTERFACES =
      Set.of("Iface", "FutureIface", "AsyncIface");

  /**
   * One table for a class, since features keep what they know of a method by its identity. Held by
   * the class itself.
   */
  private static final ClassValue<Optional<ThriftService>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Optional<ThriftService> computeValue(Class<?> service) {
          return Optional.ofNullable(look(service));
        }
      };

  private ThriftServices() {}

  /**
   * The service that a stub type belongs to.
   *
   * @param type {@code Contents.Iface}, {@code FutureIface} or {@code AsyncIface}
   * @throws IllegalArgumentException when it is no such interface
   */
  public static ThriftService ofInterface(Class<?> type) {
    ThriftService service = find(type);
    if (service == null) {
      throw new IllegalArgumentException(
          type.getName()
              + " is no Thrift service; give the Iface, FutureIface or AsyncIface of a generated class, say Contents.Iface.class");
    }
    return service;
  }

  /**
   * The one service that a handler implements. Where services extend each other it is the most
   * derived one.
   *
   * @throws IllegalArgumentException when it implements none, or several
   */
  public static ThriftService ofHandler(Object handler) {
    Set<Found> all = new LinkedHashSet<>();
    for (Class<?> type = handler.getClass(); type != null; type = type.getSuperclass()) {
      collect(type.getInterfaces(), all);
    }
    List<Found> served = all.stream().filter(Found::isServed).toList();
    List<Found> mostDerived =
        served.stream().filter(one -> served.stream().noneMatch(one::isExtendedBy)).toList();
    if (mostDerived.isEmpty()) {
      throw new IllegalArgumentException(handler.getClass().getName() + whyNotServed(all));
    }
    if (mostDerived.stream().map(Found::service).distinct().count() > 1) {
      throw new IllegalArgumentException(
          handler.getClass().getName()
              + " implements several Thrift services, "
              + mostDerived.stream().map(one -> one.type().getName()).toList()
              + "; split it into a handler for each");
    }
    return mostDerived.get(0).service();
  }

  /**
   * The service of a generated {@code Processor} or of a class derived from one. Only the processor
   * can run its handler, which it keeps to itself.
   *
   * @throws IllegalArgumentException when it was not generated
   */
  public static ThriftService ofProcessor(TProcessor processor) {
    for (Class<?> type = processor.getClass(); type != null; type = type.getSuperclass()) {
      Class<?> service = type.getEnclosingClass();
      if (service != null && KNOWN.get(service).isPresent()) {
        return KNOWN.get(service).get();
      }
    }
    throw new IllegalArgumentException(
        processor.getClass().getName()
            + " is no generated processor; give what is behind it, each by service(name, handler)");
  }

  private static String whyNotServed(Set<Found> found) {
    return found.stream()
        .findFirst()
        .map(one ->
            " implements "
                + one.type().getName()
                + ", for which Apache's compiler writes no dispatcher; let it implement the Iface or"
                + " the AsyncIface of that class, or generate the class by Kite's compiler")
        .orElse(
            " implements no Thrift service; let it implement the Iface, FutureIface or AsyncIface"
                + " of a generated class");
  }

  /** A handler interface and its service. */
  private record Found(Class<?> type, ThriftService service) {
    /** Apache's compiler writes no dispatcher to an interface of futures. */
    boolean isServed() {
      return !(service instanceof ApacheService) || !type.getSimpleName().equals("FutureIface");
    }

    boolean isExtendedBy(Found other) {
      return !equals(other) && type.isAssignableFrom(other.type);
    }
  }

  private static void collect(Class<?>[] interfaces, Set<Found> found) {
    for (Class<?> type : interfaces) {
      ThriftService service = find(type);
      if (service != null) {
        found.add(new Found(type, service));
      }
      collect(type.getInterfaces(), found);
    }
  }

  /** Null when the type is no handler interface. */
  private static @Nullable ThriftService find(Class<?> type) {
    Class<?> service = type.getEnclosingClass();
    return type.isInterface()
            && service != null
            && HANDLER_INTERFACES.contains(type.getSimpleName())
        ? KNOWN.get(service).orElse(null)
        : null;
  }

  private static @Nullable ThriftService look(Class<?> service) {
    for (Class<?> nested : service.getClasses()) {
      if (ThriftService.class.isAssignableFrom(nested) && nested.getEnclosingClass() == service) {
        return generated(nested);
      }
    }
    return ApacheService.of(service);
  }

  private static ThriftService generated(Class<?> table) {
    try {
      return (ThriftService) Objects.requireNonNull(table.getField("SERVICE").get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          table.getName()
              + " was not generated by this version of Kite's compiler; generate it again",
          e);
    }
  }
}
