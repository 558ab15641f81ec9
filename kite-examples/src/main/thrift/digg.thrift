namespace java io.kite.examples.feed.digg

/** Likes. */
service Diggs {
  i64 count(1: i64 contentId)
}
