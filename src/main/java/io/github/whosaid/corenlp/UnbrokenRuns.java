package io.github.whosaid.corenlp;

import io.github.whosaid.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts runs without white space that no word of any language has: the tokenizer looks ahead to the end of a run at each of
 * its characters, so that one long run would cost the square of its length.
 */
final class UnbrokenRuns {
  private static final int LONGEST = 500;

  private UnbrokenRuns() {}

  /** The pieces of {@code paragraph}, mostly itself alone. */
  static List<Span> cut(String text, Span paragraph) {
    List<Span> pieces = new ArrayList<>();
    int from = paragraph.start();
    int runStart = from;
    for (int i = from; i < paragraph.end(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        runStart = i + 1;
      } else if (i - runStart >= LONGEST && !isWithinPair(text, i)) {
        pieces.add(new Span(from, i));
        from = i;
        runStart = i;
      }
    }
    pieces.add(new Span(from, paragraph.end()));
    return pieces;
  }

  private static boolean isWithinPair(String text, int i) {
    return Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }
}
