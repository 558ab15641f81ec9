package io.kite.examples.feed;

import io.kite.examples.feed.FeedData.ContentRow;
import io.kite.examples.feed.recommend.Recommends;
import io.kite.server.KiteService;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Recommends at random, the same to the same user, and now and then what is gone. */
@KiteService
final class RecommendHandler implements Recommends.Iface {
  /** Of so many recommendations one is of a content that does not exist any more. */
  private static final int GONE = 100;

  private final List<Long> ids;
  private final long gone;

  RecommendHandler(FeedData data) {
    ids = data.contents().stream().map(ContentRow::id).toList();
    gone = ids.stream().mapToLong(Long::longValue).max().orElse(0) + 1;
  }

  @Override
  public List<Long> forUser(long userId, int limit) {
    Random random = new Random(userId);
    List<Long> chosen = new ArrayList<>(limit);
    for (int i = 0; i < limit; i++) {
      chosen.add(random.nextInt(GONE) == 0 ? gone : ids.get(random.nextInt(ids.size())));
    }
    return chosen;
  }
}
