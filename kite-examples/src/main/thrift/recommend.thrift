namespace java io.kite.examples.feed.recommend

/** What a reader may want to see. */
service Recommends {
  /** Ids of contents. They come from an index that is a little old, so some of them may be gone. */
  list<i64> forUser(1: i64 userId, 2: i32 limit)
}
