package io.kite.interop.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.apache.thrift.TBase;
import org.apache.thrift.TEnum;
import org.apache.thrift.meta_data.FieldMetaData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the classes say of themselves, and of objects that have the same content. */
class MeaningTest {
  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#usual")
  @SuppressWarnings("unchecked")
  void structsHaveTheSameMetadata(Case given) throws Exception {
    for (Class<?> type : given.structs()) {
      Class<?> kite = given.pair().kite().load(type.getName());
      assertThat(MetaData.of(kite)).isEqualTo(MetaData.of(type));
      assertThat(FieldMetaData.getStructMetaDataMap(kite.asSubclass(TBase.class)).toString())
          .as("what is registered for %s", kite)
          .isEqualTo(kite.getField("metaDataMap").get(null).toString());
    }
  }

  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#usual")
  void enumsHaveTheSameNumbersAndConstantsTheSameValues(Case given) throws Exception {
    assertThat(constants(given.pair().kite(), given))
        .isEqualTo(constants(given.pair().apache(), given));
  }

  private static List<String> constants(GeneratedClasses classes, Case given)
      throws ReflectiveOperationException {
    List<String> constants = new ArrayList<>();
    for (Class<?> type : classes.in(given.javaPackage())) {
      if (TEnum.class.isAssignableFrom(type) && type.isEnum()) {
        constants.add(type + " " + Content.of(List.of(type.getEnumConstants())));
      } else if (type.getName().endsWith("Constants")) {
        for (Field field : type.getDeclaredFields()) {
          if (Modifier.isPublic(field.getModifiers())) {
            constants.add(field.getName() + " " + Content.of(field.get(null)));
          }
        }
      }
    }
    return constants;
  }

  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#usual")
  void objectsOfTheSameContentSayTheSame(Case given) throws Exception {
    StableHashes stable = new StableHashes();
    for (Twin twin : Twin.of(given)) {
      assertThat(Content.of(twin.kite()))
          .as(twin.description("content"))
          .isEqualTo(Content.of(twin.apache()));
      assertThat(twin.kite().toString())
          .as(twin.description("toString"))
          .isEqualTo(twin.apache().toString());
      if (stable.has(twin.apache().getClass())) {
        assertThat(twin.kite().hashCode())
            .as(twin.description("hashCode"))
            .isEqualTo(twin.apache().hashCode());
      }
      assertThat(twin.kite().deepCopy().equals(twin.kite()))
          .as(twin.description("a copy's equality"))
          .isEqualTo(twin.apache().deepCopy().equals(twin.apache()));
      assertThat(Content.of(twin.kite().deepCopy()))
          .as(twin.description("a copy's content"))
          .isEqualTo(Content.of(twin.apache().deepCopy()));
    }
  }

  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#usual")
  void objectsAreOrderedAndEqualAlike(Case given) throws Exception {
    List<Twin> twins = Twin.of(given);
    for (int i = 1; i < twins.size(); i++) {
      Twin left = twins.get(i - 1);
      Twin right = twins.get(i);
      if (left.apache().getClass() == right.apache().getClass()) {
        assertThat(Outcome.of(() -> compare(left.kite(), right.kite())))
            .as(left.description("order"))
            .isEqualTo(Outcome.of(() -> compare(left.apache(), right.apache())));
        assertThat(left.kite().equals(right.kite()))
            .as(left.description("equality"))
            .isEqualTo(left.apache().equals(right.apache()));
      }
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static int compare(TBase left, TBase right) {
    return left.compareTo(right);
  }
}
