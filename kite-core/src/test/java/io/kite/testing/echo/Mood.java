// Generated from Thrift IDL by Kite; do not edit.
package io.kite.testing.echo;

import org.apache.thrift.TEnum;
import org.apache.thrift.annotation.Nullable;

@SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
public enum Mood implements TEnum {
  CALM(1),
  LIVELY(2),
  ;

  private final int value;

  private Mood(int value) {
    this.value = value;
  }

  /** The number that stands for it in the IDL and on the wire. */
  @Override
  public int getValue() {
    return value;
  }

  /** The constant for a number of the IDL, or null when there is none. */
  @Nullable
  public static Mood findByValue(int value) {
    switch (value) {
      case 1:
        return CALM;
      case 2:
        return LIVELY;
      default:
        return null;
    }
  }
}
