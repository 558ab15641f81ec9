package io.kite.server;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler: a class that implements the {@code Iface} or {@code FutureIface} of a generated
 * service.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KiteService {
  /**
   * Tells services of one server apart that have the same name in their IDL. Default: that name.
   */
  String name() default "";
}
