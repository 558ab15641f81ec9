/** What the tests of Kite call: a little of everything. */
namespace java io.kite.testing.echo

enum Mood {
  CALM = 1,
  LIVELY = 2
}

struct Message {
  1: string text,
  2: list<string> tags,
  3: map<string, i64> counts,
  4: binary blob,
  5: optional Mood mood,
  6: i64 id
}

exception Refusal {
  1: string reason,
  2: i32 code
}

service Base {
  string ping()
}

service Echo extends Base {
  Message echo(1: Message message) throws (1: Refusal refusal),
  i32 add(1: i32 a, 2: i32 b),
  void nothing(),
  oneway void fire(1: string text),
  /** Answers after a while. */
  string slow(1: i32 millis),
  /** Fails in the way that is asked for. */
  string fail(1: string how) throws (1: Refusal refusal)
}
