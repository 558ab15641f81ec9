package io.kite.examples.feed;

import io.kite.examples.feed.comment.Comment;
import io.kite.examples.feed.comment.Comments;
import io.kite.server.KiteService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@KiteService
final class CommentHandler implements Comments.Iface {
  private final Map<Long, List<Comment>> newestFirst;

  CommentHandler(FeedData data) {
    newestFirst =
        data.comments().stream()
            .map(row -> new Comment(row.id(), row.contentId(), row.authorId(), row.text()))
            .sorted(Comparator.comparingLong(Comment::getId).reversed())
            .collect(Collectors.groupingBy(Comment::getContentId));
  }

  @Override
  public List<Comment> latest(long contentId, int limit) {
    List<Comment> all = newestFirst.getOrDefault(contentId, List.of());
    return all.subList(0, Math.min(limit, all.size()));
  }
}
