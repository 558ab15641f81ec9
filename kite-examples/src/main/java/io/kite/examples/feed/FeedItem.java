package io.kite.examples.feed;

import java.util.List;

/** What a reader is shown of one content. */
record FeedItem(
    long id,
    String title,
    String kind,
    List<String> tags,
    String body,
    Author author,
    long diggs,
    List<Remark> comments) {
  record Author(long id, String name, String city) {}

  record Remark(long authorId, String text) {}
}
