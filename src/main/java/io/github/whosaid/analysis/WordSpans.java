package io.github.whosaid.analysis;

import io.github.whosaid.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text's words as quoted words are counted everywhere: letters and digits in a row, held together over single
 * apostrophes, dots and hyphens ("Moran's", "U.S", "three-year").
 */
public final class WordSpans {
  /** Possessive, as a word never need give back what it has: otherwise a long row of parts would overflow the stack. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’.\\-][\\p{L}\\p{N}]++)*+");

  private WordSpans() {}

  /** Where the words of {@code text} stand, in its order. */
  public static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      spans.add(new Span(word.start(), word.end()));
    }
    return List.copyOf(spans);
  }
}
