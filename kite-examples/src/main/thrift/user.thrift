namespace java io.kite.examples.feed.user

struct User {
  1: i64 id,
  2: string name,
  3: string city,
  4: i32 followers
}

exception UserNotFound {
  1: i64 id
}

/** Who writes and who reads. */
service Users {
  User get(1: i64 id) throws (1: UserNotFound notFound)
}
