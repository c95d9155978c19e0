package io.github.whosaid.format;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.TextOrder;
import io.github.whosaid.analysis.WordSpans;
import java.util.BitSet;
import java.util.List;

/** The words of a text ({@link WordSpans}). */
public final class Words {
  private final String text;
  private final List<Span> spans;

  private Words(String text, List<Span> spans) {
    this.text = text;
    this.spans = spans;
  }

  /** The words of {@code text}. */
  public static Words of(String text) {
    return new Words(text, WordSpans.of(text));
  }

  /** How many there are. */
  public int count() {
    return spans.size();
  }

  /** Where word number {@code index} stands. */
  public Span span(int index) {
    return spans.get(index);
  }

  /** Word number {@code index}. */
  public String text(int index) {
    return span(index).in(text);
  }

  /** The numbers of the words that share a char with one of {@code places}. */
  public BitSet touching(List<Span> places) {
    BitSet found = new BitSet();
    for (Span place : places) {
      int first = TextOrder.firstEndingAfter(place.start(), spans, Span::end);
      for (int i = first; i < spans.size() && spans.get(i).start() < place.end(); i++) {
        found.set(i);
      }
    }
    return found;
  }
}
