package io.kite.compiler.java;

import java.util.List;
import java.util.Locale;

/**
 * A choice about the Java that is written, with the name that Apache's compiler has for it where it
 * has one. All are off unless given.
 */
public enum JavaOption {
  /** Private fields and setters that return nothing; no constructor with all fields. */
  BEANS,
  /** Private fields. */
  PRIVATE_MEMBERS,
  /** {@code get_user_id} becomes {@code getUserId}, in accessors and in methods of services. */
  FULLCAMEL,
  /** {@code getUserId} becomes {@code get_userId}. */
  NOCAMEL,
  /** Sets and maps are made sorted, so that equal objects give equal bytes. */
  SORTED_CONTAINERS,
  /** What is read goes into the struct or container that a field already holds. */
  REUSE_OBJECTS,
  /** Byte arrays and buffers are taken and given as they are, without a copy. */
  UNSAFE_BINARIES,
  /** The getters of optional fields return {@code Option} ({@code thrift}) or {@code Optional}. */
  OPTION_TYPE,
  /** {@code @Generated} on every class ({@code undated}), or on none ({@code suppress}). */
  GENERATED_ANNOTATIONS,
  /** {@code @Generated} is that of {@code jakarta.annotation}; implies {@code undated}. */
  JAKARTA_ANNOTATIONS,
  /** Services have a {@code FutureClient}, too. The {@code FutureIface} is always there. */
  FUTURE_IFACE,
  /** Annotations of fields and their types are in the {@code metaDataMap}. */
  ANNOTATIONS_AS_METADATA,
  /** Processors pass on what a handler throws and the IDL does not declare. */
  RETHROW_UNHANDLED_EXCEPTIONS,
  /**
   * A package to put below the namespace of each file, included ones too: with {@code kite}, {@code
   * com.example} becomes {@code com.example.kite}. Lets two generations of one IDL stand side by
   * side.
   */
  PACKAGE_SUFFIX;

  /** As it is given to the compiler, say {@code private_members}. */
  public String optionName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What may be given to it; nothing when it is just switched on. */
  public List<String> choices() {
    return switch (this) {
      case OPTION_TYPE -> List.of("thrift", "jdk8");
      case GENERATED_ANNOTATIONS -> List.of("undated", "suppress");
      case PACKAGE_SUFFIX -> List.of("NAME");
      default -> List.of();
    };
  }
}
