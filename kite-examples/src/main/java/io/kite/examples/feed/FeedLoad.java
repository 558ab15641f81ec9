package io.kite.examples.feed;

import io.kite.examples.feed.FeedData.ContentRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks for many feeds at once and checks every one of them against the data. */
final class FeedLoad {
  /** Enough wrong feeds to see what is wrong. */
  private static final int MOST_PROBLEMS = 10;

  private static final int ITEMS = 10;

  private final FeedGateway gateway;
  private final Map<Long, ContentRow> contents;
  private final int users;
  private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();
  private final AtomicLong items = new AtomicLong();
  private volatile @Nullable FeedItem sample;

  record Result(
      int feeds, long items, double seconds, List<String> problems, @Nullable FeedItem sample) {
    /** One for the ids, and for each item content, author, comments, likes and the view. */
    long calls() {
      return feeds + 5 * items;
    }
  }

  FeedLoad(FeedGateway gateway, FeedData data) {
    this.gateway = gateway;
    this.contents =
        data.contents().stream().collect(Collectors.toMap(ContentRow::id, Function.identity()));
    this.users = data.users().size();
  }

  Result run(int feeds, int atOnce) throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(atOnce);
    long start = System.nanoTime();
    try {
      List<Future<?>> asked = new ArrayList<>();
      for (int i = 0; i < feeds; i++) {
        long user = 1L + i % users;
        asked.add(readers.submit(() -> read(user)));
      }
      for (Future<?> one : asked) {
        one.get();
      }
    } finally {
      readers.shutdown();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Result(feeds, items.get(), seconds, List.copyOf(problems), sample);
  }

  private void read(long user) {
    try {
      List<FeedItem> feed = gateway.feed(user, ITEMS);
      items.addAndGet(feed.size());
      feed.forEach(this::check);
    } catch (Exception e) {
      report("the feed of user " + user + " failed: " + e);
    }
  }

  private void check(FeedItem item) {
    ContentRow row = contents.get(item.id());
    if (row == null
        || !row.title().equals(item.title())
        || row.authorId() != item.author().id()
        || row.diggs() != item.diggs()) {
      report("content " + item.id() + " came out as " + item);
    } else if (sample == null && item.comments().size() > 1) {
      sample = item;
    }
  }

  private void report(String problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }
}
