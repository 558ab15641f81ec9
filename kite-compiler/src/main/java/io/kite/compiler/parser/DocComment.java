package io.kite.compiler.parser;

import io.kite.compiler.diagnostic.Position;
import io.kite.compiler.tree.Doc;
import java.util.ArrayList;
import java.util.List;

/** Takes the stars off a doc comment. */
final class DocComment {
  private DocComment() {}

  static Doc parse(Position position, String comment) {
    String body = comment.substring(3, comment.length() - 2);
    List<String> lines = new ArrayList<>();
    for (String line : body.split("\\R", -1)) {
      lines.add(lines.isEmpty() ? line.strip() : withoutStar(line));
    }
    int start = 0;
    int end = lines.size();
    while (start < end && lines.get(start).isBlank()) {
      start++;
    }
    while (start < end && lines.get(end - 1).isBlank()) {
      end--;
    }
    return new Doc(position, List.copyOf(lines.subList(start, end)));
  }

  private static String withoutStar(String line) {
    String text = line.strip();
    if (!text.startsWith("*")) {
      return text;
    }
    String rest = text.substring(1);
    return rest.startsWith(" ") ? rest.substring(1) : rest;
  }
}
