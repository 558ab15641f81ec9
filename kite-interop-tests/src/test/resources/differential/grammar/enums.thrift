namespace java differential.enums

enum Plain { ZERO, ONE, TWO }
enum Gaps { A = 1, B = 5, C, D = 100, E }
enum Hex { FIRST = 0x10, SECOND = 0xff, THIRD }
enum Negative { MINUS_TEN = -10, MINUS_NINE, ZERO = 0, LAST = 2147483647 }
enum Unordered { Z = 9, Y = 3, X = 6 }
enum Lower { small, Mixed, camelCase, snake_case, ALL_CAPS }
enum Single { ONLY = 7 }
enum Empty {}
enum Separators { A, B; C D = 4, }

struct Holder {
  1: Plain plain
  2: optional Gaps gaps = Gaps.C
  3: required Hex hex = Hex.SECOND
  4: Negative negative = Negative.MINUS_TEN
  5: list<Unordered> unordered
  6: map<Lower, Single> lower
  7: set<Negative> negatives
  8: Empty empty
}
