package io.kite.interop.differential;

import java.util.Set;

/** What Kite's compiler does not do yet. Temporary; this class goes when nothing is left in it. */
final class NotYet {
  /** Unions, and sets of options that are left out of the tests. */
  static final Set<String> NOT_YET =
      Set.of(
          "unions",
          "beans",
          "private-members",
          "fullcamel",
          "nocamel",
          "sorted_containers",
          "option_type=jdk8",
          "option_type=thrift",
          "reuse-objects",
          "unsafe_binaries",
          "future_iface",
          "annotations_as_metadata",
          "rethrow_unhandled_exceptions",
          "beans,nocamel,sorted_containers,future_iface",
          "private_members,fullcamel,option_type=jdk8,annotations_as_metadata",
          "unsafe_binaries,reuse_objects,option_type=thrift,rethrow_unhandled_exceptions");

  private NotYet() {}

  /** Unions are made structs, so that the files in which they are can be compared all the same. */
  static String edit(String idl) {
    return NOT_YET.contains("unions") ? idl.replaceAll("(?m)^union ", "struct ") : idl;
  }
}
