package io.kite.interop.differential;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.thrift.TBase;

/**
 * A file, compiled by both compilers with the same options.
 *
 * @param options with commas between them
 */
record Case(Corpus corpus, Path file, String options) {
  private static final List<String> OPTIONS =
      List.of(
          "",
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
          "unsafe_binaries,reuse_objects,sorted_containers,option_type=thrift");

  /** Every small file with every set of options; what is large without options only. */
  static Stream<Case> all() {
    ApacheCompiler.assumeInstalled();
    List<Case> cases = new ArrayList<>();
    for (String options : OPTIONS) {
      if (!NotYet.NOT_YET.contains(options)) {
        Corpus.GRAMMAR.files().forEach(file -> cases.add(new Case(Corpus.GRAMMAR, file, options)));
      }
    }
    Corpus.SHOP.files().forEach(file -> cases.add(new Case(Corpus.SHOP, file, "")));
    return cases.stream();
  }

  Pair pair() {
    return Pair.of(corpus, options);
  }

  String javaPackage() {
    return Corpus.packageOf(file);
  }

  /** Apache's classes of structs; Kite's have the same names. */
  @SuppressWarnings("rawtypes")
  List<Class<? extends TBase>> structs() {
    return pair().apache().structs(javaPackage());
  }

  @Override
  public String toString() {
    return file.getFileName() + (options.isEmpty() ? "" : " with " + options);
  }
}
