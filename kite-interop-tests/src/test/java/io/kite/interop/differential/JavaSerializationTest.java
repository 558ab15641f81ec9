package io.kite.interop.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Java serialized with the classes of one side is read with those of the other. */
class JavaSerializationTest {
  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#usual")
  void classesHaveTheSameSerialVersion(Case given) {
    assertThat(versions(given, given.pair().kite()))
        .isEqualTo(versions(given, given.pair().apache()));
  }

  private static SortedMap<String, Long> versions(Case given, GeneratedClasses classes) {
    SortedMap<String, Long> versions = new TreeMap<>();
    for (Class<?> type : given.structs()) {
      Class<?> own = classes.load(type.getName());
      versions.put(own.getName(), ObjectStreamClass.lookup(own).getSerialVersionUID());
    }
    return versions;
  }

  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#usual")
  void serializedObjectsAreReadByTheOtherSide(Case given) throws Exception {
    for (Twin twin : Twin.of(given)) {
      Outcome apache = Outcome.of(() -> serialize(twin.apache()));
      Outcome kite = Outcome.of(() -> serialize(twin.kite()));
      assertThat(kite.good()).as(twin.description("writing")).isEqualTo(apache.good());
      if (apache.good()) {
        assertThat(read(apache, given.pair().kite()))
            .as(twin.description("Kite's reading"))
            .isEqualTo(read(apache, given.pair().apache()));
        assertThat(read(kite, given.pair().apache()))
            .as(twin.description("Apache's reading"))
            .isEqualTo(read(kite, given.pair().kite()));
      }
    }
  }

  private static byte[] serialize(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Outcome read(Outcome written, GeneratedClasses classes) {
    byte[] bytes = HexFormat.of().parseHex(written.text());
    return Outcome.of(() -> {
      try (ObjectInputStream in = new ClassesInput(bytes, classes)) {
        return Content.of(in.readObject());
      }
    });
  }

  /** Finds classes where it is told to. */
  private static final class ClassesInput extends ObjectInputStream {
    private final GeneratedClasses classes;

    ClassesInput(byte[] bytes, GeneratedClasses classes) throws IOException {
      super(new ByteArrayInputStream(bytes));
      this.classes = classes;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass described)
        throws IOException, ClassNotFoundException {
      return described.getName().startsWith("[")
          ? super.resolveClass(described)
          : Class.forName(described.getName(), false, classes.loader());
    }
  }
}
