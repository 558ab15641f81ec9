package io.kite.examples.feed;

import io.kite.examples.feed.user.User;
import io.kite.examples.feed.user.UserNotFound;
import io.kite.examples.feed.user.Users;
import io.kite.server.KiteService;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@KiteService
final class UserHandler implements Users.Iface {
  private final Map<Long, User> users;

  UserHandler(FeedData data) {
    users =
        data.users().stream()
            .map(row -> new User(row.id(), row.name(), row.city(), row.followers()))
            .collect(Collectors.toMap(User::getId, Function.identity()));
  }

  @Override
  public User get(long id) throws UserNotFound {
    User user = users.get(id);
    if (user == null) {
      throw new UserNotFound(id);
    }
    return user;
  }
}
