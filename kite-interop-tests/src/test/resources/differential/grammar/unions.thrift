namespace java differential.unions

enum Shape { CIRCLE = 1, SQUARE = 2 }
struct Point { 1: i32 x, 2: i32 y }

union Value {
  1: bool yes
  2: byte tiny
  3: i16 medium
  4: i32 number
  5: i64 large
  6: double exact
  7: string text
  8: binary blob
  9: Shape shape
  10: Point point
  11: list<string> words
  12: set<i32> numbers
  13: map<string, Point> points
  14: Value nested
  15: list<Value> values
}

/** Two fields of one type, and one that is called otherwise in Java. */
union Either {
  1: string left
  2: string right
  3: Point leftPoint
  4: i64 under_score
}

union Single { 1: i32 only }
union OfUnions { 1: Value value, 2: Either either, 3: map<string, list<Either>> many }

struct Holder {
  1: Value value
  2: optional Either maybe
  3: required Single needed
  4: list<Value> values
  5: map<string, Either> by_name
}

exception Refused { 1: Either why }

service Unions {
  Value get(1: Either either, 2: list<Value> values) throws (1: Refused refused)
  Either turn(1: Value value)
}
