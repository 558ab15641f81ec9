package io.kite.examples.feed;

import io.kite.Context;
import io.kite.Deadline;
import io.kite.client.KiteClient;
import io.kite.examples.feed.comment.Comment;
import io.kite.examples.feed.comment.Comments;
import io.kite.examples.feed.content.Content;
import io.kite.examples.feed.content.ContentNotFound;
import io.kite.examples.feed.content.Contents;
import io.kite.examples.feed.digg.Diggs;
import io.kite.examples.feed.recommend.Recommends;
import io.kite.examples.feed.user.User;
import io.kite.examples.feed.user.Users;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.thrift.TException;
import org.jspecify.annotations.Nullable;

/**
 * Puts a feed together: the recommended ids first, then for all of them at once the content and its
 * author, the comments and the likes. Everything it calls shares one deadline.
 */
final class FeedGateway {
  private static final Duration BUDGET = Duration.ofSeconds(5);
  private static final int COMMENTS = 3;

  private final Recommends.Iface recommends;
  private final Contents.FutureIface contents;
  private final Users.FutureIface users;
  private final Comments.FutureIface comments;
  private final Diggs.FutureIface diggs;

  /** How the gateway gets its clients. */
  @FunctionalInterface
  interface Clients {
    KiteClient of(String service);
  }

  FeedGateway(Clients clients) {
    recommends = clients.of("recommend").stub(Recommends.Iface.class);
    contents = clients.of("content").stub(Contents.FutureIface.class);
    users = clients.of("user").stub(Users.FutureIface.class);
    comments = clients.of("comment").stub(Comments.FutureIface.class);
    diggs = clients.of("digg").stub(Diggs.FutureIface.class);
  }

  /** Contents that are gone are left out. */
  List<FeedItem> feed(long userId, int limit) throws Exception {
    return Context.current().withDeadline(Deadline.after(BUDGET)).call(() -> load(userId, limit));
  }

  private List<FeedItem> load(long userId, int limit) throws TException {
    List<CompletableFuture<@Nullable FeedItem>> loading = new ArrayList<>();
    for (long id : recommends.forUser(userId, limit)) {
      loading.add(item(id));
    }
    return loading.stream().map(CompletableFuture::join).filter(item -> item != null).toList();
  }

  private CompletableFuture<@Nullable FeedItem> item(long id) throws TException {
    CompletableFuture<Content> content = contents.get(id);
    CompletableFuture<List<Comment>> latest = comments.latest(id, COMMENTS);
    CompletableFuture<Long> likes = diggs.count(id);
    Context context = Context.current();
    CompletableFuture<User> author =
        content.thenCompose(found -> inContext(context, () -> users.get(found.getAuthorId())));
    return CompletableFuture.allOf(content, author, latest, likes)
        .<@Nullable FeedItem>thenApply(all -> {
          seen(context, id);
          return assemble(content.join(), author.join(), likes.join(), latest.join());
        })
        .exceptionally(FeedGateway::noneIfGone);
  }

  /**
   * A callback runs on a thread that knows nothing of the request, so it brings the context along.
   */
  private static <T> CompletableFuture<T> inContext(
      Context context, Callable<CompletableFuture<T>> call) {
    try {
      return context.call(call);
    } catch (Exception e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void seen(Context context, long id) {
    inContext(context, () -> contents.viewed(id));
  }

  private static @Nullable FeedItem noneIfGone(Throwable thrown) {
    Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
    if (cause instanceof ContentNotFound) {
      return null;
    }
    throw new CompletionException(cause);
  }

  private static FeedItem assemble(Content content, User author, long likes, List<Comment> latest) {
    return new FeedItem(
        content.getId(),
        content.getTitle(),
        String.valueOf(content.getKind()),
        content.getTags(),
        content.getBody(),
        new FeedItem.Author(author.getId(), author.getName(), author.getCity()),
        likes,
        latest.stream().map(one -> new FeedItem.Remark(one.getAuthorId(), one.getText())).toList());
  }
}
