package io.kite;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "io.kite", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] COMMON = {"java..", "org.jspecify..", "org.slf4j.."};
  private static final String[] LIBTHRIFT = {"org.apache.thrift.."};

  @ArchTest
  static final ArchRule vocabularyKnowsOfThriftItsExceptionsOnly =
      classes()
          .that()
          .resideInAPackage("io.kite")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(COMMON)
                  .or(resideInAPackage("io.kite"))
                  .or(resideInAPackage("org.apache.thrift")));

  @ArchTest static final ArchRule discovery = mayImport("io.kite.discovery", "io.kite");

  @ArchTest
  static final ArchRule balance = mayImport("io.kite.balance", "io.kite", "io.kite.discovery");

  @ArchTest static final ArchRule concurrent = mayImport("io.kite.concurrent", "io.kite");

  @ArchTest
  static final ArchRule protocol =
      mayImport("io.kite.protocol", "io.netty.buffer", "org.apache.thrift..");

  @ArchTest
  static final ArchRule schema =
      mayImport("io.kite.schema", "io.kite", "io.kite.protocol", LIBTHRIFT[0]);

  @ArchTest
  static final ArchRule transport =
      mayImport("io.kite.transport", "io.kite", "io.kite.schema", LIBTHRIFT[0]);

  @ArchTest
  static final ArchRule client =
      mayImport(
          "io.kite.client",
          "io.kite",
          "io.kite.transport",
          "io.kite.schema",
          "io.kite.discovery",
          "io.kite.balance",
          "io.kite.concurrent",
          LIBTHRIFT[0]);

  @ArchTest
  static final ArchRule server =
      mayImport(
          "io.kite.server",
          "io.kite",
          "io.kite.transport",
          "io.kite.schema",
          "io.kite.discovery",
          "io.kite.concurrent",
          LIBTHRIFT[0]);

  @ArchTest
  static final ArchRule channelsAreTheNettyTransportsOwn =
      noClasses()
          .that(not(resideInAPackage("io.kite.transport.netty..")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.netty.channel..",
              "io.netty.bootstrap..",
              "io.netty.handler..",
              "io.netty.util..");

  @ArchTest
  static final ArchRule theNettyTransportHasOneDoor =
      classes()
          .that()
          .resideInAPackage("io.kite.transport.netty..")
          .and()
          .doNotHaveSimpleName("NettyRuntimeProvider")
          .should()
          .notBePublic();

  private static ArchRule mayImport(String from, String... packages) {
    return classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(COMMON).or(resideInAPackage(from)).or(resideInAnyPackage(packages)));
  }
}
