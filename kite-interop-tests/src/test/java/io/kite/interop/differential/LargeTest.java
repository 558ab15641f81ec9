package io.kite.interop.differential;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the other tests of this package say, of much more code and with options mixed. */
@Tag("long")
class LargeTest {
  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#large")
  void classesAreTheSame(Case given) throws Exception {
    new PublicApiTest().classesHaveTheSameMembersButForTheListedDifferences(given);
    MeaningTest meaning = new MeaningTest();
    meaning.structsHaveTheSameMetadata(given);
    meaning.enumsHaveTheSameNumbersAndConstantsTheSameValues(given);
    new JavaSerializationTest().classesHaveTheSameSerialVersion(given);
  }

  @ParameterizedTest
  @MethodSource("io.kite.interop.differential.Case#large")
  void objectsAreTheSame(Case given) throws Exception {
    MeaningTest meaning = new MeaningTest();
    meaning.objectsOfTheSameContentSayTheSame(given);
    meaning.objectsAreOrderedAndEqualAlike(given);
    new JavaSerializationTest().serializedObjectsAreReadByTheOtherSide(given);
    WireTest wire = new WireTest();
    wire.equalObjectsGiveEqualBytesAndEqualBytesGiveEqualObjects(given);
    wire.whatIsReadIsTheObjectThatWasWritten(given);
  }
}
