package io.kite.examples.feed;

import io.kite.examples.feed.FeedData.ContentRow;
import io.kite.examples.feed.digg.Diggs;
import io.kite.server.KiteService;
import io.kite.server.NonBlocking;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * The other form of a handler: it returns futures, and as it never waits, it runs on the event
 * loop.
 */
@KiteService
@NonBlocking
final class DiggHandler implements Diggs.FutureIface {
  private final Map<Long, Long> counts;

  DiggHandler(FeedData data) {
    counts = data.contents().stream().collect(Collectors.toMap(ContentRow::id, ContentRow::diggs));
  }

  @Override
  public CompletableFuture<Long> count(long contentId) {
    return CompletableFuture.completedFuture(counts.getOrDefault(contentId, 0L));
  }
}
