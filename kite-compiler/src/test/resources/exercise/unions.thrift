namespace java exercise.unions

enum Suit { HEARTS = 1, SPADES = 2 }
struct Point { 1: i32 x, 2: i32 y }
exception Trouble { 1: string why }

/** One of many. */
union Any {
  1: bool truth,
  2: i8 small,
  3: i16 shorter,
  4: i32 number,
  5: i64 longer,
  6: double real,
  /** Some text. */
  7: string text,
  8: binary blob,
  9: uuid id,
  10: Suit suit,
  11: Point point,
  12: Trouble trouble,
  13: list<Any> list,
  14: set<Suit> suits,
  15: map<string, Any> map,
  16: required string forced,
  17: string outdated (deprecated)
}

union Preset { 1: i32 a, 2: string b = "unless told otherwise" }
union Sealed { 1: i32 a } (final)
union Nothing {}

/** Names that every union has already, or that Java keeps for itself. */
union Hostile {
  1: i32 setField, 2: i32 fieldValue, 3: string class, 4: i32 isSet, 5: i64 wait, 6: i32 value,
  7: binary structDesc, 8: i32 read, 9: i32 get, 10: Hostile equals, 11: string String, 12: i32 org
}

struct Holder {
  1: Any any,
  2: optional Any maybe,
  3: list<Any> many,
  4: required Any must
}

struct OtherHolder { 1: Newer any, 4: Newer must }
union Newer { 1: bool truth, 77: string added, 10: i32 suit }

const Any GREETING = {"text": "hello"}
const list<Any> NUMBERS = [{"number": 1}, {"longer": 2}]
