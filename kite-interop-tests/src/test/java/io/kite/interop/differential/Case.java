package io.kite.interop.differential;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.thrift.TBase;

/**
 * A file, compiled by both compilers with the same options.
 *
 * @param options with commas between them
 */
record Case(Corpus corpus, Path file, String options) {
  /** Sets of options that have each option that matters at least once. */
  private static final List<String> MIXTURES =
      List.of(
          "beans,nocamel,sorted_containers,future_iface",
          "private_members,fullcamel,option_type=jdk8,annotations_as_metadata",
          "unsafe_binaries,reuse_objects,option_type=thrift,rethrow_unhandled_exceptions");

  private static final List<String> OPTIONS =
      List.of(
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
          "rethrow_unhandled_exceptions");

  /** The whole language without options, and every option with the few files that are for them. */
  static Stream<Case> usual() {
    ApacheCompiler.assumeInstalled();
    return Stream.of(
            cases(Corpus.GRAMMAR, List.of("")),
            cases(Corpus.OPTIONS, List.of("")),
            cases(Corpus.OPTIONS, OPTIONS),
            cases(Corpus.OPTIONS, MIXTURES))
        .flatMap(cases -> cases);
  }

  /** What takes long to compile. */
  static Stream<Case> large() {
    ApacheCompiler.assumeInstalled();
    // Apache's compiler of that version leaves annotations of types out of the metadata, and
    // escapes no quotes in those of fields.
    List<String> mixtures =
        MIXTURES.stream().map(set -> set.replace(",annotations_as_metadata", "")).toList();
    return Stream.concat(cases(Corpus.SHOP, List.of("")), cases(Corpus.SHOP, mixtures));
  }

  private static Stream<Case> cases(Corpus corpus, List<String> options) {
    return options.stream()
        .flatMap(set -> corpus.files().stream().map(file -> new Case(corpus, file, set)));
  }

  /**
   * Whether sets and maps have the order that Apache's have. Where objects are reused, Apache's
   * first container within another is made larger than it need be, and so orders its elements
   * otherwise.
   */
  boolean readsInOrder() {
    return !options.contains("reuse");
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
