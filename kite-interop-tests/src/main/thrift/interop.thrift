// One service for both compilers: Kite's makes io.kite.interop.kite of it during the build, Apache's made what is checked in
// under src/main/apache.
namespace java io.kite.interop.kite

enum Mood {
  CALM = 1,
  LIVELY = 2
}

struct Point {
  1: i32 x,
  2: i32 y
}

/** Every type there is. */
struct Everything {
  1: bool yes,
  2: i8 tiny,
  3: i16 small,
  4: i32 medium,
  5: i64 large,
  6: double exact,
  7: string text,
  8: binary blob,
  9: Mood mood,
  10: Point point,
  11: list<string> words,
  12: set<i32> numbers,
  13: map<string, Point> places,
  14: list<list<i64>> table,
  15: optional string absent,
  16: optional i32 maybe
}

exception NotFound {
  1: i64 id,
  2: string why
}

exception Busy {
  1: i32 retryAfter
}

service Base {
  string ping()
}

service Interop extends Base {
  Everything echo(1: Everything value) throws (1: NotFound notFound, 2: Busy busy),
  i64 add(1: i64 a, 2: i32 b),
  bool invert(1: bool value),
  list<Point> points(1: i32 count),
  void nothing(),
  oneway void fire(1: string text),
  string fail(1: string how) throws (1: NotFound notFound, 2: Busy busy),
  string sleep(1: i32 millis)
}
