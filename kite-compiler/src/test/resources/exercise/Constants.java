package exercise;

import static exercise.constants.constantsConstants.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exercise.constants.Color;
import exercise.constants.Point;
import exercise.constants.Reserved;
import exercise.constants.Word;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

public final class Constants {
  private Constants() {}

  public static void numbersAreWhatTheIdlSays() {
    assertThat(ANSWER).isEqualTo(42);
    assertThat(HEX).isEqualTo(255);
    assertThat(SMALL).isEqualTo((byte) -3);
    assertThat(MIDDLE).isEqualTo((short) 300);
    assertThat(LARGE).isEqualTo(Long.MAX_VALUE);
    assertThat(YES).isTrue();
    assertThat(COLOR_NUMBER).isEqualTo(2);
  }

  public static void doublesKeepAllTheirDigits() {
    assertThat(TINY).isEqualTo(1e-20);
    assertThat(PI).isEqualTo(3.14159265358979);
    assertThat(WHOLE).isEqualTo(3.0);
  }

  public static void textsEnumsAndIdsAreWhatTheIdlSays() {
    assertThat(TEXT).isEqualTo("a \"quoted\" text,\nin two lines");
    assertThat(COLOR).isEqualTo(Color.BLUE);
    assertThat(BY_NUMBER).isEqualTo(Color.RED);
    assertThat(ID).isEqualTo(UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"));
    assertThat(BYTES).isEqualTo(ByteBuffer.wrap("bytes".getBytes(StandardCharsets.UTF_8)));
  }

  public static void containersAndStructsAreFilled() {
    assertThat(NUMBERS).containsExactly(1, 42, 16);
    assertThat(WORDS).containsExactlyInAnyOrder("a", "b");
    assertThat(COLORS).isEqualTo(Map.of("warm", List.of(Color.RED), "none", List.of()));
    assertThat(POINT.getX()).isEqualTo(3);
    assertThat(POINT.getY()).isEqualTo(7);
    assertThat(POINTS).containsExactly(new Point(1).setY(2), POINT);
  }

  public static void containersCannotBeChanged() {
    assertThatThrownBy(() -> NUMBERS.add(1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> WORDS.clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> COLORS.clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> COLORS.get("warm").clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  public static void numbersMayLieAtTheEndsOfTheirRange() {
    assertThat(LEAST).isEqualTo(Integer.MIN_VALUE);
    assertThat(LEAST_LONG).isEqualTo(Long.MIN_VALUE);
    assertThat(BITS).isEqualTo((byte) -1);
    assertThat(HUGE).isEqualTo(Double.POSITIVE_INFINITY);
  }

  public static void textIsEscapedForJava() {
    assertThat(ESCAPES).isEqualTo("tab\t back\\ \u20ac \u00e9 'q'");
    assertThat(ACCENT).isEqualTo(ByteBuffer.wrap(new byte[] {(byte) 0xc3, (byte) 0xa9}));
  }

  public static void namesMayBeReservedInJava() {
    assertThat($class).isEqualTo(5);
    assertThat(WORD).isEqualTo(Word.$default);
    assertThat(Word.findByValue(3)).isEqualTo(Word.value);
    assertThat(new Reserved().getClass_()).isEqualTo(5);
    assertThat(new Reserved().getWord()).isEqualTo(Word.$class);
    assertThat(__value1).containsExactly("called like a local variable");
  }

  public static void containersWithinContainersCannotBeChangedEither() {
    assertThat(NESTED).isEqualTo(Map.of("a", List.of(1L, 42L)));
    assertThatThrownBy(() -> NESTED.get("a").add(2L))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
