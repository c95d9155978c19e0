package io.github.whosaid.format;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.TextOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text: letters and digits in a row, held together over single apostrophes, dots and hyphens
 * ("Moran's", "U.S", "three-year").
 */
public final class Words {
  /** Possessive, as a word never need give back what it has: otherwise a long row of parts would overflow the stack. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’.\\-][\\p{L}\\p{N}]++)*+");

  private final String text;
  private final List<Span> spans;

  private Words(String text, List<Span> spans) {
    this.text = text;
    this.spans = spans;
  }

  /** The words of {@code text}. */
  public static Words of(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      spans.add(new Span(word.start(), word.end()));
    }
    return new Words(text, List.copyOf(spans));
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
