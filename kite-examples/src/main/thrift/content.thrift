namespace java io.kite.examples.feed.content

enum Kind {
  ARTICLE = 1,
  VIDEO = 2,
  GALLERY = 3
}

struct Content {
  1: i64 id,
  2: i64 authorId,
  3: string title,
  4: string body,
  5: Kind kind,
  6: list<string> tags
}

exception ContentNotFound {
  1: i64 id
}

/** What is published. */
service Contents {
  Content get(1: i64 id) throws (1: ContentNotFound notFound),

  /** Somebody has seen it; nobody waits for this to be counted. */
  oneway void viewed(1: i64 id)
}
