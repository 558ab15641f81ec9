package io.kite.examples.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader is shown of one content. What a service may leave unset may be null. */
record FeedItem(
    long id,
    @Nullable String title,
    @Nullable String kind,
    @Nullable List<String> tags,
    @Nullable String body,
    Author author,
    long diggs,
    List<Remark> comments) {
  record Author(long id, @Nullable String name, @Nullable String city) {}

  record Remark(long authorId, @Nullable String text) {}
}
