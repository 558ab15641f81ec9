package io.kite.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.Idl;
import io.kite.compiler.tree.Document;
import io.kite.compiler.tree.Header;
import org.junit.jupiter.api.Test;

class HeaderTest {
  @Test
  void includesAndNamespacesAreKeptInOrder() {
    Document document =
        Idl.parse(
            """
            include "base.thrift"
            cpp_include '<map>'
            namespace java io.kite.demo (a.b = "c", bare)
            namespace * everywhere
            namespace py.twisted demo
            """);
    assertThat(document.headers()).hasSize(5);
    assertThat(document.headers().get(0)).isInstanceOf(Header.Include.class);
    assertThat(((Header.Include) document.headers().get(0)).path()).isEqualTo("base.thrift");
    assertThat(((Header.CppInclude) document.headers().get(1)).path()).isEqualTo("<map>");
    Header.Namespace java = (Header.Namespace) document.headers().get(2);
    assertThat(java.scope()).isEqualTo("java");
    assertThat(java.name().text()).isEqualTo("io.kite.demo");
    assertThat(java.name().position()).hasToString("3:16");
    assertThat(java.annotations())
        .extracting(annotation -> annotation.name() + "=" + annotation.value())
        .containsExactly("a.b=c", "bare=1");
    assertThat(((Header.Namespace) document.headers().get(3)).scope()).isEqualTo("*");
  }

  @Test
  void theFirstDocCommentBeforeAHeaderIsTheFiles() {
    Document document = Idl.parse("/** All about it. */\nnamespace java a\nstruct S {}");
    assertThat(document.doc()).isNotNull();
    assertThat(document.doc().lines()).containsExactly("All about it.");
    assertThat(document.definitions().get(0).doc()).isNull();
  }

  @Test
  void aHeaderAfterADefinitionIsAMistake() {
    assertThat(Idl.brief(Idl.complaints("struct S {}\nnamespace java a\n")))
        .containsExactly("2:1: 'namespace' must stand before the first definition");
  }

  @Test
  void anIncludeNeedsAString() {
    assertThat(Idl.complaints("include base.thrift").get(0))
        .hasToString(
            """
            test.thrift:1:9: expected the file as a string, found 'base.thrift'
            include base.thrift
                    ^\
            """);
  }
}
