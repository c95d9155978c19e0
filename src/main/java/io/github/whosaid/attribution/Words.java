package io.github.whosaid.attribution;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.QuotedRegion;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.TextOrder;
import io.github.whosaid.analysis.Token;
import java.util.Arrays;
import java.util.List;

/** An article's tokens in one row, across its sentences, with the quoted region that each stands in. */
final class Words {
  private final Article article;
  private final CueKinds kinds;
  private final Token[] tokens;
  private final int[] sentenceOf;
  private final int[] firstOf;
  private final int[] regionOf;
  private final int[] regionFrom;
  private final int[] regionTo;
  private final int[] wordsBefore;

  Words(Article article, CueKinds kinds) {
    this.kinds = kinds;
    this.article = article;
    List<Sentence> sentences = article.sentences();
    firstOf = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      firstOf[s + 1] = firstOf[s] + sentences.get(s).size();
    }
    int n = firstOf[sentences.size()];
    tokens = new Token[n];
    sentenceOf = new int[n];
    regionOf = new int[n];
    wordsBefore = new int[n + 1];
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = 0; i < sentences.get(s).size(); i++) {
        tokens[firstOf[s] + i] = sentences.get(s).token(i);
        sentenceOf[firstOf[s] + i] = s;
      }
    }
    List<QuotedRegion> quotes = article.quotes();
    regionFrom = new int[quotes.size()];
    regionTo = new int[quotes.size()];
    Arrays.fill(regionOf, -1);
    int at = 0;
    for (int q = 0; q < quotes.size(); q++) {
      Span span = quotes.get(q).span();
      while (at < n && tokens[at].end() <= span.start()) {
        at++;
      }
      regionFrom[q] = at;
      while (at < n && tokens[at].end() <= span.end()) {
        regionOf[at++] = q;
      }
      regionTo[q] = at;
    }
    for (int i = 0; i < n; i++) {
      wordsBefore[i + 1] = wordsBefore[i] + (tokens[i].isWord() ? 1 : 0);
    }
  }

  Article article() {
    return article;
  }

  CueKinds kinds() {
    return kinds;
  }

  int size() {
    return tokens.length;
  }

  Token token(int i) {
    return tokens[i];
  }

  /** The token's text in lower case. */
  String lower(int i) {
    return Text.lower(tokens[i].text());
  }

  Sentence sentence(int i) {
    return article.sentences().get(sentenceOf[i]);
  }

  int sentenceIndex(int i) {
    return sentenceOf[i];
  }

  /** The first token of the sentence with this index; for the number of sentences, the number of tokens. */
  int first(int sentence) {
    return firstOf[sentence];
  }

  int sentenceStart(int i) {
    return firstOf[sentenceOf[i]];
  }

  int sentenceEnd(int i) {
    return firstOf[sentenceOf[i] + 1];
  }

  /** Whether the token is the text's first, or two blank lines part it from the one before: another article may begin. */
  boolean opensArticle(int i) {
    return i == 0 || endsParagraph(i - 1)
        && article.text().substring(tokens[i - 1].end(), tokens[i].start()).lines().count() > 2;
  }

  /** From where on quotation marks may concern the token's sentence: the last token before it, if of the same article. */
  int reachStart(int i) {
    int start = sentenceStart(i);
    return opensArticle(start) ? start : start - 1;
  }

  /** To where quotation marks may concern the token's sentence: the first token after it, if of the same article. */
  int reachEnd(int i) {
    int end = sentenceEnd(i);
    return end == size() || opensArticle(end) ? end : end + 1;
  }

  int paragraph(int i) {
    return sentence(i).paragraph();
  }

  /** Whether the token is its paragraph's last one. */
  boolean endsParagraph(int i) {
    return i + 1 == size() || paragraph(i + 1) != paragraph(i);
  }

  boolean isWord(int i) {
    return wordsBefore[i + 1] > wordsBefore[i];
  }

  /** How many tokens of {@code from..to} are words. */
  int wordCount(int from, int to) {
    return from < to ? wordsBefore[to] - wordsBefore[from] : 0;
  }

  /** The quoted region that holds the token with its marks, or -1. */
  int region(int i) {
    return regionOf[i];
  }

  int regionCount() {
    return regionFrom.length;
  }

  QuotedRegion quote(int region) {
    return article.quotes().get(region);
  }

  /** The region's first token: its opening mark. */
  int regionFrom(int region) {
    return regionFrom[region];
  }

  /** The token after the region's last one. */
  int regionTo(int region) {
    return regionTo[region];
  }

  boolean isOpeningMark(int i) {
    return regionOf[i] >= 0 && regionFrom[regionOf[i]] == i && !isWord(i);
  }

  boolean isClosingMark(int i) {
    return regionOf[i] >= 0 && regionTo[regionOf[i]] == i + 1 && !isWord(i) && quote(regionOf[i]).closed();
  }

  /** The span from token {@code from} to before token {@code to}. */
  Span span(int from, int to) {
    return new Span(tokens[from].start(), tokens[to - 1].end());
  }

  /** The first token that ends after {@code offset}; the number of tokens if none does. */
  int tokenAt(int offset) {
    return TextOrder.firstEndingAfter(offset, Arrays.asList(tokens), Token::end);
  }
}
