package io.kite.interop.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.thrift.TBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large set of IDL, as a company may have it, compiled by Kite alone; every class is used. */
class RealisticIdlTest {
  @TempDir private Path folder;

  @Test
  @SuppressWarnings("rawtypes")
  void everyStructIsWrittenAndReadByEveryProtocol() throws Exception {
    long seed = Long.getLong("seed", new Random().nextLong());
    System.out.println("seed " + seed);
    List<Path> idl = Corpus.SHOP.copy(folder.resolve("idl"), "");
    List<Path> java = KiteCompiler.generate(idl, "", folder.resolve("java"));
    GeneratedClasses classes = GeneratedClasses.compile(java, folder.resolve("classes"));
    int types = 0;
    for (Path file : Corpus.SHOP.files()) {
      for (Class<? extends TBase> type : classes.structs(Corpus.packageOf(file))) {
        types++;
        TBase<?, ?> struct = new RandomValues(seed++, 100).struct(type);
        for (Protocols protocol : Protocols.values()) {
          byte[] bytes = protocol.write(struct);
          if (protocol.readable()) {
            assertThat(Content.of(protocol.read(type, bytes)))
                .as("%s of %s, seed %d", protocol, type.getName(), seed - 1)
                .isEqualTo(Content.of(struct));
          }
        }
        assertThat(Protocols.DIRECT_BINARY.write(struct)).isEqualTo(Protocols.BINARY.write(struct));
        assertThat(Protocols.DIRECT_COMPACT.write(struct))
            .isEqualTo(Protocols.COMPACT.write(struct));
      }
    }
    assertThat(types).isGreaterThan(200);
  }
}
