package io.github.whosaid.format;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Paragraphs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A text as HTML paragraphs with elements around stretches of it. Stretches may overlap in any way: an element that
 * would cross another one or a paragraph's end is written in pieces. The work grows with the text and the pieces.
 */
final class MarkedText {

  /** An element around a stretch of text. */
  abstract static class Mark {
    private final Span span;
    private final String element;
    private final int rank;

    /**
     * @param span the stretch
     * @param element the element's name
     * @param rank where it stands among those around the same stretch: the lower, the further outside
     */
    Mark(Span span, String element, int rank) {
      this.span = span;
      this.element = element;
      this.rank = rank;
    }

    /** Writes the element's start tag; called once for each piece, in text order. */
    abstract void open(StringBuilder html);
  }

  private final String text;
  private final Deque<Mark> coming;
  /** The marks around the present place, outermost first. */
  private final List<Mark> around = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();

  private MarkedText(String text, List<? extends Mark> marks) {
    this.text = text;
    List<Mark> order = new ArrayList<>(marks);
    order.sort(Comparator.comparingInt((Mark mark) -> mark.span.start())
        .thenComparing(mark -> mark.span.end(), Comparator.reverseOrder()).thenComparingInt(mark -> mark.rank));
    coming = new ArrayDeque<>(order);
  }

  /** The HTML of {@code text} with {@code marks}. */
  static String of(String text, List<? extends Mark> marks) {
    MarkedText marked = new MarkedText(text, marks);
    Paragraphs.of(text).forEach(marked::paragraph);
    return marked.html.toString();
  }

  private void paragraph(Span paragraph) {
    html.append("<p>");
    int at = paragraph.start();
    int open = 0;
    while (at < paragraph.end()) {
      open = closeEnded(at, open);
      while (!coming.isEmpty() && coming.peek().span.start() <= at) {
        Mark mark = coming.remove();
        if (mark.span.end() > at) {
          around.add(mark);
        }
      }
      for (; open < around.size(); open++) {
        around.get(open).open(html);
      }
      int next = next(paragraph.end());
      HtmlText.append(html, text, at, next);
      at = next;
    }
    close(0, open);
    html.append("</p>\n");
  }

  /** Takes away the marks that end before {@code at}; gives how many of the others are still open. */
  private int closeEnded(int at, int open) {
    int first = 0;
    while (first < around.size() && around.get(first).span.end() > at) {
      first++;
    }
    if (first == around.size()) {
      return open;
    }
    close(first, open);
    around.removeIf(mark -> mark.span.end() <= at);
    return Math.min(first, open);
  }

  private void close(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      html.append("</").append(around.get(i).element).append('>');
    }
  }

  private int next(int end) {
    int next = end;
    if (!coming.isEmpty()) {
      next = Math.min(next, coming.peek().span.start());
    }
    for (Mark mark : around) {
      next = Math.min(next, mark.span.end());
    }
    return next;
  }
}
