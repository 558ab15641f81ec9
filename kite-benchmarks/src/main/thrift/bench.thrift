namespace java io.kite.benchmarks.thrift

/** About 1 KB: strings, a list, a map and a blob. */
struct Payload {
  1: i64 id,
  2: string title,
  3: string body,
  4: list<string> tags,
  5: map<string, i64> counts,
  6: binary blob
}

service Bench {
  Payload echo(1: Payload payload)
}
