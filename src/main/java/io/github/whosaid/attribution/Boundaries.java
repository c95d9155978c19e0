package io.github.whosaid.attribution;

import java.util.Set;

/** Tidies the ends of a proposed stretch: no stray punctuation or conjunction, quotation marks in pairs. */
final class Boundaries {
  private static final Set<String> STRAY = Set.of("and", "but", "or");
  /** They begin a word: "$5", "#quay", "@ana". */
  private static final Set<String> SIGNS = Set.of("$", "#", "@");

  private Boundaries() {}

  static Ranges trimmed(Ranges ranges, Words words) {
    int[] bounds = new int[ranges.count() * 2];
    for (int i = 0; i < ranges.count(); i++) {
      int from = ranges.from(i);
      int to = ranges.to(i);
      while (from < to && isStrayStart(from, words)) {
        from++;
      }
      while (to > from && isStrayEnd(from, to - 1, words)) {
        to--;
      }
      if (from < to) {
        from = opened(from, to, words);
        to = closed(from, to, words);
      }
      bounds[2 * i] = from;
      bounds[2 * i + 1] = to;
    }
    return Ranges.of(bounds);
  }

  /**
   * The opening mark of the quoted region whose first word starts the stretch, if the region's last word lies in it, too.
   */
  private static int opened(int from, int to, Words words) {
    int region = words.region(from);
    boolean whole = region >= 0 && words.wordCount(words.regionFrom(region), from) == 0
        && words.wordCount(to, words.regionTo(region)) == 0;
    return whole ? words.regionFrom(region) : from;
  }

  /** The end of the quoted region that opens in the stretch, if no word of it is left; else {@code to}. */
  private static int closed(int from, int to, Words words) {
    int region = words.region(to - 1);
    boolean opensHere = region >= 0 && words.quote(region).closed() && words.regionFrom(region) >= from;
    return opensHere && words.wordCount(to, words.regionTo(region)) == 0 ? Math.max(to, words.regionTo(region)) : to;
  }

  private static boolean isStrayStart(int i, Words words) {
    return !words.isWord(i) && !words.isOpeningMark(i) && !SIGNS.contains(words.token(i).text());
  }

  private static boolean isStrayEnd(int from, int i, Words words) {
    if (words.isClosingMark(i)) {
      return true; // It comes back where its region opens in the stretch.
    }
    if (words.isWord(i)) {
      return STRAY.contains(words.lower(i)) && words.region(i) < 0;
    }
    // Punctuation inside a quoted region that ends right after it stays with its words.
    int region = words.region(i);
    boolean closes = region >= 0 && words.regionFrom(region) >= from && words.regionTo(region) <= i + 2;
    return !closes && !words.token(i).text().equals("%");
  }
}
