package io.kite.examples.feed;

import io.kite.examples.feed.FeedData.ContentRow;
import io.kite.examples.feed.content.Content;
import io.kite.examples.feed.content.ContentNotFound;
import io.kite.examples.feed.content.Contents;
import io.kite.examples.feed.content.Kind;
import io.kite.server.KiteService;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** A blocking handler, as Apache's generated interfaces have it. */
@KiteService
final class ContentHandler implements Contents.Iface {
  private final Map<Long, Content> contents = new HashMap<>();
  private final LongAdder views = new LongAdder();

  ContentHandler(FeedData data) {
    for (ContentRow row : data.contents()) {
      contents.put(
          row.id(),
          new Content(
              row.id(),
              row.authorId(),
              row.title(),
              row.body(),
              Kind.valueOf(row.kind()),
              row.tags()));
    }
  }

  @Override
  public Content get(long id) throws ContentNotFound {
    Content content = contents.get(id);
    if (content == null) {
      throw new ContentNotFound(id);
    }
    return content;
  }

  @Override
  public void viewed(long id) {
    views.increment();
  }

  long views() {
    return views.sum();
  }
}
