package io.kite.interop.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.interop.differential.Content;
import io.kite.interop.differential.Protocols;
import io.kite.interop.property.Samples.Sample;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.apache.thrift.TBase;
import org.apache.thrift.transport.TTransportException;

/** Kite's own codec and libthrift's protocols, on the classes of schemas made at random. */
@PropertyDefaults(
    tries = 1_500,
    edgeCases = EdgeCasesMode.NONE, // there would be some for each of hundreds of classes
    afterFailure = AfterFailureMode.RANDOM_SEED) // the schemas are others the next time
class RoundTripTest {
  private static final Protocols[][] PAIRS = {
    {Protocols.DIRECT_BINARY, Protocols.BINARY}, {Protocols.DIRECT_COMPACT, Protocols.COMPACT}
  };

  @Provide
  Arbitrary<Sample> samples() {
    return Samples.all();
  }

  @Property
  void kitesCodecWritesTheBytesThatLibthriftWrites(@ForAll("samples") Sample sample)
      throws Exception {
    for (Protocols[] pair : PAIRS) {
      assertThat(pair[0].write(sample.value()))
          .as(sample.description(pair[0]))
          .isEqualTo(pair[1].write(sample.value()));
    }
  }

  @Property
  void whatIsReadIsWhatWasWritten(@ForAll("samples") Sample sample) throws Exception {
    TBase<?, ?> value = sample.value();
    for (TBase<?, ?> read : readAs(sample, sample.classes())) {
      // In Thrift a struct with NaN in a field is not even equal to itself.
      if (!Content.of(value).contains("NaN")) {
        assertThat((Object) read).as(sample.description("all of it")).isEqualTo(value);
        assertThat(read.hashCode()).isEqualTo(value.hashCode());
      }
    }
  }

  @Property
  void aReaderWithMoreOrFewerFieldsReadsThoseThatBothKnow(@ForAll("samples") Sample sample)
      throws Exception {
    for (SchemaClasses reader : List.of(sample.classes(), sample.twin())) {
      TBase<?, ?> expected =
          new Projection(sample.classes(), reader).of(sample.value(), sample.struct().name());
      for (TBase<?, ?> read : readAs(sample, reader)) {
        assertThat(Content.of(read))
            .as(sample.description("what is known"))
            .isEqualTo(Content.of(expected));
      }
    }
  }

  /** Written by one and read by the other, in each protocol by Kite's codec and by libthrift. */
  private static List<TBase<?, ?>> readAs(Sample sample, SchemaClasses reader) throws Exception {
    Class<?> type = reader.load(sample.struct().name());
    List<TBase<?, ?>> read = new ArrayList<>();
    for (Protocols[] pair : PAIRS) {
      // Both write the same, which is another property's to tell.
      byte[] bytes = pair[0].write(sample.value());
      read.add(pair[0].read(type, bytes));
      try {
        read.add(pair[1].read(type, bytes));
      } catch (TTransportException e) {
        // It writes containers of UUIDs, but does not know how small these are when it reads them.
        assertThat(e).as(sample.description(pair[1])).hasMessage("unrecognized type code");
        assertThat(sample.classes().schema().text()).containsPattern("<[^>]*(uuid|Alias0)");
      }
    }
    return read;
  }
}
