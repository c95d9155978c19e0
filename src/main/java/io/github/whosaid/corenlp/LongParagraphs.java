package io.github.whosaid.corenlp;

import io.github.whosaid.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts paragraphs longer than any of prose: CoreNLP's words of a paragraph are in memory all at once, at hundreds of bytes
 * each.
 */
final class LongParagraphs {
  static final int LONGEST = 20_000;

  private LongParagraphs() {}

  /** The parts of {@code paragraph}, mostly itself alone; cut at white space where its second half has some. */
  static List<Span> cut(String text, Span paragraph) {
    List<Span> parts = new ArrayList<>();
    int from = paragraph.start();
    while (paragraph.end() - from > LONGEST) {
      int to = from + LONGEST;
      while (to > from + LONGEST / 2 && !Character.isWhitespace(text.charAt(to))) {
        to--;
      }
      if (to == from + LONGEST / 2) {
        to = from + LONGEST;
        to -= Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to)) ? 1 : 0;
      }
      parts.add(new Span(from, to));
      from = to;
    }
    parts.add(new Span(from, paragraph.end()));
    return parts;
  }
}
