package io.github.whosaid;

import java.util.List;
import java.util.Objects;

/**
 * What was found in one article.
 *
 * @param text the article as it was given; all spans count in it
 * @param quotations the quotations by the place where their content starts, an enclosing one before those nested in it
 * @param speakers who is quoted, the one with the most quoted words first
 */
public record Extraction(String text, List<Quotation> quotations, List<Speaker> speakers) {

  /** @throws NullPointerException if a part is null */
  public Extraction {
    Objects.requireNonNull(text, "text");
    quotations = List.copyOf(quotations);
    speakers = List.copyOf(speakers);
  }

  /** The quotations of {@code speaker}, in text order. */
  public List<Quotation> quotationsOf(Speaker speaker) {
    return quotations.stream().filter(q -> q.speaker().filter(speaker::equals).isPresent()).toList();
  }

  /** The quotations of every speaker who goes by {@code name}, as canonical name or alias, whatever the case of letters. */
  public List<Quotation> quotationsOf(String name) {
    return quotations.stream().filter(q -> q.speaker().filter(s -> goesBy(s, name)).isPresent()).toList();
  }

  /** What was said, written, asked, demanded, promised, judged, decreed or shown: not thoughts, feelings and plans. */
  public List<Quotation> statements() {
    return quotations.stream().filter(Quotation::isStatement).toList();
  }

  /** The quotations that are not nested in another one. */
  public List<Quotation> outermost() {
    return quotations.stream().filter(q -> q.enclosing().isEmpty()).toList();
  }

  /** The quotations with some of their content in {@code where}. */
  public List<Quotation> between(Span where) {
    return quotations.stream().filter(q -> q.content().stream().anyMatch(where::intersects)).toList();
  }

  /** Like {@link #between(Span)}, for the chars from {@code start} to before {@code end}. */
  public List<Quotation> between(int start, int end) {
    return between(new Span(start, end));
  }

  private static boolean goesBy(Speaker speaker, String name) {
    return speaker.name().equalsIgnoreCase(name) || speaker.aliases().stream().anyMatch(name::equalsIgnoreCase);
  }

  @Override
  public String toString() {
    return "Extraction of " + quotations.size() + " quotations by " + speakers.size() + " speakers in " + text.length()
        + " chars";
  }
}
