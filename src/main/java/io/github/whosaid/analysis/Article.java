package io.github.whosaid.analysis;

import io.github.whosaid.Span;
import java.util.ArrayList;
import java.util.List;

/** An analysed article. Belongs to one extraction and one thread. */
public final class Article {
  private final String text;
  private final List<Span> paragraphs;
  private final List<Sentence> sentences;
  private final List<QuotedRegion> quotes;
  private final Deadline deadline;

  public Article(String text, List<Span> paragraphs, List<Sentence> sentences, List<QuotedRegion> quotes) {
    this(text, paragraphs, sentences, quotes, Deadline.NONE);
  }

  private Article(String text, List<Span> paragraphs, List<Sentence> sentences, List<QuotedRegion> quotes,
      Deadline deadline) {
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = List.copyOf(sentences);
    this.quotes = List.copyOf(quotes);
    this.deadline = deadline;
  }

  /** The same article, to be read until {@code deadline}. */
  public Article until(Deadline deadline) {
    return new Article(text, paragraphs, sentences, quotes, deadline);
  }

  /** Until when it may be read; there is none unless {@link #until} gave one. */
  public Deadline deadline() {
    return deadline;
  }

  public String text() {
    return text;
  }

  public List<Span> paragraphs() {
    return paragraphs;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** The outermost regions in quotation marks, in text order, without overlaps. */
  public List<QuotedRegion> quotes() {
    return quotes;
  }

  /** The sentence that holds the char at {@code offset} or starts first after it; the last one if none does. */
  public Sentence sentenceAt(int offset) {
    int first = TextOrder.firstEndingAfter(offset, sentences, sentence -> sentence.span().end());
    return sentences.get(Math.min(first, sentences.size() - 1));
  }

  /** The regions that share a char with {@code where}, in text order. */
  public List<QuotedRegion> quotesIn(Span where) {
    List<QuotedRegion> found = new ArrayList<>();
    int first = QuotedRegion.firstEndingAfter(where.start(), quotes);
    for (int i = first; i < quotes.size() && quotes.get(i).span().start() < where.end(); i++) {
      found.add(quotes.get(i));
    }
    return found;
  }

  /** Whether the char at {@code offset} stands in quotation marks. */
  public boolean isQuoted(int offset) {
    int i = QuotedRegion.firstEndingAfter(offset, quotes);
    return i < quotes.size() && quotes.get(i).span().contains(offset);
  }
}
