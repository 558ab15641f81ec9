namespace java io.kite.examples.feed.comment

struct Comment {
  1: i64 id,
  2: i64 contentId,
  3: i64 authorId,
  4: string text
}

/** What readers say. */
service Comments {
  /** The newest first. */
  list<Comment> latest(1: i64 contentId, 2: i32 limit)
}
