package io.kite.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages texts at random, by characters and by words. */
final class Mutations {
  private static final Pattern WORD = Pattern.compile("[\\w.]+|\\s+|[^\\w\\s]");

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "(",
          ")",
          "<",
          ">",
          "[",
          "]",
          ",",
          ";",
          ":",
          "=",
          "&",
          "*",
          "\"",
          "'",
          "\\",
          "/*",
          "*/",
          "/**",
          "#",
          "//",
          "-",
          "+",
          ".",
          "0x",
          "1e",
          "1e999",
          "-0",
          "0",
          "32768",
          "2147483648",
          "-9223372036854775809",
          "99999999999999999999",
          "struct ",
          "union ",
          "enum ",
          "service ",
          "throws ",
          "oneway ",
          "extends ",
          "list<",
          "set<",
          "map<",
          "const ",
          "typedef ",
          "include ",
          "namespace java ",
          "required ",
          "optional ",
          "void ",
          "uuid ",
          "binary ",
          "true",
          "\u0000",
          "\ud800",
          "\ufeff",
          "\u2028",
          "\n",
          "\r",
          "\t",
          "S");

  private final Random random;
  private final List<String> texts;

  /**
   * @param texts from which pieces are taken too
   */
  Mutations(Random random, List<String> texts) {
    this.random = random;
    this.texts = texts;
  }

  int index() {
    return random.nextInt(texts.size());
  }

  String of(String text) {
    List<String> words =
        new ArrayList<>(WORD.matcher(text).results().map(MatchResult::group).toList());
    // Mostly one, so that much of the file still means something.
    for (int i = random.nextInt(3) == 0 ? random.nextInt(8) : 0; i >= 0; i--) {
      mutate(words);
    }
    String mutated = String.join("", words);
    return random.nextInt(4) == 0 ? characters(new StringBuilder(mutated)) : mutated;
  }

  private void mutate(List<String> words) {
    int at = random.nextInt(words.size() + 1);
    if (at == words.size()) {
      words.add(piece());
      return;
    }
    switch (random.nextInt(7)) {
      case 0 -> words.set(at, "");
      case 1 -> words.add(at, words.get(at));
      case 2 -> words.set(at, words.set(random.nextInt(words.size()), words.get(at)));
      case 3 -> words.add(at, piece());
      case 4 -> words.set(at, words.get(random.nextInt(words.size())));
      case 5 -> words.subList(at, Math.min(words.size(), at + random.nextInt(30))).clear();
      default -> words.set(at, other());
    }
  }

  private String piece() {
    return random.nextInt(20) == 0
        ? PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(10_000))
        : PIECES.get(random.nextInt(PIECES.size()));
  }

  /** A stretch of any text. */
  private String other() {
    String text = texts.get(index());
    int start = random.nextInt(text.length());
    return text.substring(start, Math.min(text.length(), start + random.nextInt(100)));
  }

  private String characters(StringBuilder text) {
    for (int i = random.nextInt(4); i >= 0 && !text.isEmpty(); i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, (char) random.nextInt(Character.MAX_VALUE));
        default -> text.setCharAt(at, (char) random.nextInt(128));
      }
    }
    return text.toString();
  }
}
