package io.kite.interop.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.apache.thrift.TBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one side writes the other reads, and both write the same. */
class WireTest {
  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#usual")
  void equalObjectsGiveEqualBytesAndEqualBytesGiveEqualObjects(Case given) throws Exception {
    for (Twin twin : Twin.of(given)) {
      for (Protocols protocol : Protocols.values()) {
        String description = twin.description(protocol.name());
        Outcome written = Outcome.of(() -> protocol.write(twin.apache()));
        assertThat(Outcome.of(() -> protocol.write(twin.kite())).as(protocol))
            .as(description)
            .isEqualTo(written.as(protocol));
        if (written.good() && protocol.readable()) {
          byte[] bytes = HexFormat.of().parseHex(written.text());
          boolean ordered = given.readsInOrder();
          assertThat(reread(twin.kite(), protocol, bytes, ordered))
              .as("reading %s", description)
              .isEqualTo(reread(twin.apache(), protocol, bytes, ordered));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#usual")
  void kitesOwnCodecWritesWhatLibthriftWrites(Case given) throws Exception {
    for (Twin twin : Twin.of(given)) {
      same(twin, Protocols.DIRECT_BINARY, Protocols.BINARY);
      same(twin, Protocols.DIRECT_COMPACT, Protocols.COMPACT);
    }
  }

  private static void same(Twin twin, Protocols direct, Protocols libthrift) {
    assertThat(Outcome.of(() -> direct.write(twin.kite())).as(direct))
        .as(twin.description(libthrift.name()))
        .isEqualTo(Outcome.of(() -> libthrift.write(twin.apache())).as(direct));
  }

  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#usual")
  void everyStructOfWhichAllIsSetCanBeWritten(Case given) throws Exception {
    // Else the other tests would compare how writing fails.
    for (Twin twin : Twin.of(given)) {
      if (twin.full()) {
        assertThat(Outcome.of(() -> Protocols.BINARY.write(twin.kite())))
            .as(twin.description("writing"))
            .extracting(Outcome::good)
            .isEqualTo(true);
      }
    }
  }

  /** The content, the text and the bytes again: sets and maps shall come out in the same order. */
  private static Outcome reread(
      TBase<?, ?> like, Protocols protocol, byte[] bytes, boolean ordered) {
    return Outcome.of(() -> {
      TBase<?, ?> read = protocol.read(like.getClass(), bytes);
      String order = read + "\n" + HexFormat.of().formatHex(protocol.write(read));
      return Content.of(read) + (ordered ? "\n" + order : "");
    });
  }

  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#usual")
  void whatIsReadIsTheObjectThatWasWritten(Case given) throws Exception {
    for (Twin twin : Twin.of(given)) {
      for (Protocols protocol : Protocols.values()) {
        Outcome written = Outcome.of(() -> protocol.write(twin.apache()));
        if (written.good() && protocol.readable()) {
          byte[] bytes = HexFormat.of().parseHex(written.text());
          // A default that was not set is written; what was not set may then be.
          Outcome once = Outcome.of(() -> Content.of(protocol.read(twin.kiteClass(), bytes)));
          Outcome twice =
              Outcome.of(() -> {
                TBase<?, ?> read = protocol.read(twin.kiteClass(), bytes);
                return Content.of(protocol.read(twin.kiteClass(), protocol.write(read)));
              });
          assertThat(twice).as(twin.description(protocol.name())).isEqualTo(once);
        }
      }
    }
  }
}
