namespace java exercise

/** A mood. */
enum Mood {
  CALM = 1,
  LIVELY = 2,
  /** Another name of the same. */
  CHEERFUL = 2
  GRIM = -7 (deprecated = "cheer up")
}

typedef i64 Id
typedef list<Id> Ids
typedef Inner Other
typedef Mood Temper
typedef binary Blob

struct Inner {
  1: required string name,
  2: optional i32 count = 5,
  3: bool flag
}

/** Every type there is. */
struct All {
  /** Whether. */
  1: bool aBool,
  2: i8 aByte,
  3: i16 aShort,
  4: i32 anInt,
  5: i64 aLong,
  6: double aDouble,
  7: string aString,
  8: binary aBinary,
  9: uuid aUuid,
  10: Mood anEnum,
  11: Inner aStruct,
  12: list<string> strings,
  13: set<i32> ints,
  14: map<string, i64> longs,
  15: set<Mood> moods,
  16: map<Mood, Inner> inners,
  17: list<binary> blobs,
  18: map<i32, list<set<double>>> deep,
  19: optional i32 maybeInt,
  20: optional string maybeString,
  21: optional bool maybeBool,
  22: list<Mood> moodList,
  23: Failure failure,
  24: list<bool> bools,
  25: list<Inner> structs,
  26: map<string, Mood> byName,
}

struct Defaults {
  1: i32 number = 7,
  2: string text = "a \"quoted\"\n\u00e9 text",
  3: Mood mood = Mood.LIVELY,
  4: list<i64> longs = [1, 2],
  5: map<string, list<i32>> map = {"a": [1], "b": []},
  6: Inner inner = {"name": "x", "count": 3},
  7: optional double fraction = 1e-20,
  8: binary blob = "bytes",
  9: set<Mood> moods = [1, Mood.GRIM],
  10: uuid id = "00112233-4455-6677-8899-aabbccddeeff",
  11: i8 small = 0xFF,
  12: bool yes = true,
  13: list<i16> shorts = [1]
}

struct Demanding {
  1: required i32 number,
  2: required string text,
  3: required list<i32> ints,
  4: optional i32 maybe
}

struct Aliased {
  1: Id id,
  2: Ids ids,
  3: Other other,
  4: Temper temper,
  5: Blob blob,
  6: list<Ids> nested,
}

struct Node {
  1: i32 value,
  2: optional Node next,
  3: list<Node> children
}

struct Reordered {
  5: i32 five,
  1: i32 one,
  -3: i32 negative
}

/** What has been added since. */
struct Newer {
  1: i32 value,
  7: string added,
  8: map<string, list<i32>> more
}

struct Older {
  1: i32 value
}

struct Misread {
  1: string value
}

struct NewMoods {
  1: list<i32> list,
  2: set<i32> set,
  3: map<i32, string> map,
  4: i32 mood
}

struct OldMoods {
  1: list<Mood> list,
  2: set<Mood> set,
  3: map<Mood, string> map,
  4: Mood mood
}

struct Empty {}

struct Sealed { 1: i32 a } (final)

struct Outdated { 1: i32 a (deprecated), 2: list<i32> b (deprecated) } (deprecated)

exception Failure {
  1: string message,
  2: i32 code
}

struct Many {
  1: i32 f1, 2: i32 f2, 3: i32 f3, 4: i32 f4, 5: i32 f5, 6: i32 f6, 7: i32 f7, 8: i32 f8,
  9: i32 f9, 10: i32 f10, 11: i32 f11, 12: i32 f12, 13: i32 f13, 14: i32 f14, 15: i32 f15,
  16: i32 f16, 17: i32 f17, 18: i32 f18, 19: i32 f19, 20: i32 f20, 21: i32 f21, 22: i32 f22,
  23: i32 f23, 24: i32 f24, 25: i32 f25, 26: i32 f26, 27: i32 f27, 28: i32 f28, 29: i32 f29,
  30: i32 f30, 31: i32 f31, 32: i32 f32, 33: i32 f33, 34: i32 f34, 35: i32 f35, 36: i32 f36,
  37: i32 f37, 38: i32 f38, 39: i32 f39, 40: i32 f40, 41: i32 f41, 42: i32 f42, 43: i32 f43,
  44: i32 f44, 45: i32 f45, 46: i32 f46, 47: i32 f47, 48: i32 f48, 49: i32 f49, 50: i32 f50,
  51: i32 f51, 52: i32 f52, 53: i32 f53, 54: i32 f54, 55: i32 f55, 56: i32 f56, 57: i32 f57,
  58: i32 f58, 59: i32 f59, 60: i32 f60, 61: i32 f61, 62: i32 f62, 63: i32 f63, 64: i32 f64,
  65: optional bool f65
}
