package io.github.whosaid.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a sentence that are clauses in quotation marks and stand apart from the frame around them. A quoted phrase
 * that is woven into the frame (said the plan was "unfair") is none.
 */
public final class QuotedClauses {
  private static final int SHORTEST = 3;

  private QuotedClauses() {}

  /**
   * A part of a sentence.
   *
   * @param from the index of its first token
   * @param to the index after its last token
   */
  public record Range(int from, int to) {}

  /** The quoted clauses among {@code tokens}, a sentence's, with their marks; {@code quotes} are the article's regions. */
  public static List<Range> in(List<Token> tokens, List<QuotedRegion> quotes) {
    List<Range> found = new ArrayList<>();
    int n = tokens.size();
    int start = tokens.get(0).start();
    int end = tokens.get(n - 1).end();
    int first = QuotedRegion.firstEndingAfter(start, quotes);
    for (int q = first; q < quotes.size() && quotes.get(q).span().start() < end; q++) {
      QuotedRegion quote = quotes.get(q);
      int from = 0;
      while (from < n && tokens.get(from).start() < quote.span().start()) {
        from++;
      }
      int to = from;
      while (to < n && tokens.get(to).end() <= quote.span().end()) {
        to++;
      }
      if (standsApart(tokens, quote, from, to)) {
        found.add(new Range(from, to));
      }
    }
    return found;
  }

  private static boolean standsApart(List<Token> tokens, QuotedRegion quote, int from, int to) {
    int words = 0;
    boolean verb = false;
    Token first = null;
    for (Token token : tokens.subList(from, to)) {
      if (token.isWord()) {
        words++;
        first = first == null ? token : first;
        verb |= token.isVerb() || token.tag().equals("MD");
      }
    }
    if (first == null || to - from == tokens.size()) {
      return false;
    }
    boolean opensBefore = quote.span().start() < tokens.get(from).start();
    boolean runsOn = quote.span().end() > tokens.get(to - 1).end();
    if (opensBefore || runsOn) {
      return true;
    }
    boolean capital = Character.isUpperCase(first.text().codePointAt(0));
    String before = from == 0 ? "" : tokens.get(from - 1).text();
    boolean setOff = from == 0 || before.equals(",") || before.equals(":") || before.equals("—");
    String last = to - 2 >= from ? tokens.get(to - 2).text() : "";
    boolean punctuated = last.equals(",") || last.equals("?") || last.equals("!") || last.equals(".");
    String after = to < tokens.size() ? tokens.get(to).text() : "";
    boolean closes = punctuated || after.equals(",") || after.isEmpty() || after.equals(".");
    boolean opens = setOff && (capital || punctuated) || capital && before.matches("\\p{L}+");
    return words >= SHORTEST && verb && closes && opens;
  }
}
