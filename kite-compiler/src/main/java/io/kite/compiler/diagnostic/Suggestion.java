package io.kite.compiler.diagnostic;

import java.util.Collection;
import java.util.Locale;

/** Guesses what a misspelt name was meant to be. */
public final class Suggestion {
  /** Longer ones nobody reads, and comparing takes time and room that grow with the square. */
  private static final int MAX_LENGTH = 200;

  private Suggestion() {}

  /** {@code "; did you mean 'X'?"}, or nothing when no name is near enough. */
  public static String of(String name, Collection<String> candidates) {
    String best = "";
    int bestDistance = Math.max(1, name.length() / 3) + 1;
    if (name.length() > MAX_LENGTH) {
      return "";
    }
    for (String candidate : candidates) {
      if (candidate.length() > 2 * MAX_LENGTH) {
        continue;
      }
      int distance =
          candidate.equalsIgnoreCase(name) || candidate.endsWith("." + name)
              ? 0
              : distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : "; did you mean '" + best + "'?";
  }

  /** Levenshtein's, where two letters that have changed places count as one mistake. */
  private static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : nearest(rows, a, b, i, j);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int nearest(int[][] rows, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best =
        Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
