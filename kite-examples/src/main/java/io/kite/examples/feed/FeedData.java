package io.kite.examples.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/** All that the five services know. Read from a JSON file, or made up. */
record FeedData(List<UserRow> users, List<ContentRow> contents, List<CommentRow> comments) {
  private static final int USERS = 200;
  private static final int CONTENTS = 500;
  private static final int MOST_COMMENTS = 8;
  private static final String[] KINDS = {"ARTICLE", "VIDEO", "GALLERY"};

  record UserRow(long id, String name, String city, int followers) {}

  record ContentRow(
      long id,
      long authorId,
      String title,
      String body,
      String kind,
      List<String> tags,
      long diggs) {}

  record CommentRow(long id, long contentId, long authorId, String text) {}

  /** The same data for the same seed. */
  static FeedData madeUp(long seed) {
    Random random = new Random(seed);
    Faker faker = new Faker(Locale.ENGLISH, random);
    List<UserRow> users = new ArrayList<>();
    for (long id = 1; id <= USERS; id++) {
      users.add(
          new UserRow(
              id, faker.name().fullName(), faker.address().city(), random.nextInt(100_000)));
    }
    List<ContentRow> contents = new ArrayList<>();
    List<CommentRow> comments = new ArrayList<>();
    for (long id = 1; id <= CONTENTS; id++) {
      contents.add(
          new ContentRow(
              id,
              1 + random.nextInt(USERS),
              faker.book().title(),
              faker.lorem().paragraph(4),
              KINDS[random.nextInt(KINDS.length)],
              List.of(faker.book().genre(), faker.color().name()),
              random.nextInt(10_000)));
      for (int count = random.nextInt(MOST_COMMENTS); count > 0; count--) {
        comments.add(
            new CommentRow(
                1 + comments.size(),
                id,
                1 + random.nextInt(USERS),
                faker.hitchhikersGuideToTheGalaxy().quote()));
      }
    }
    return new FeedData(users, contents, comments);
  }

  static FeedData read(Path file) throws IOException {
    return new ObjectMapper().readValue(file.toFile(), FeedData.class).checked();
  }

  void write(Path file) throws IOException {
    new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), this);
  }

  private FeedData checked() {
    if (users == null
        || contents == null
        || comments == null
        || users.isEmpty()
        || contents.isEmpty()) {
      throw new IllegalArgumentException(
          "The data needs \"users\", \"contents\" and \"comments\", the first two not empty; --save-data FILE writes an example");
    }
    return this;
  }
}
