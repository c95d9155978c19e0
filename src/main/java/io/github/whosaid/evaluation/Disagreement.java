package io.github.whosaid.evaluation;

import io.github.whosaid.QuotationType;
import java.util.Optional;

/**
 * An attribution that the gold standard and the library do not share.
 *
 * @param shape how they differ
 * @param article the article's name
 * @param type how much of the content stands in quotation marks: of gold's, where there is one
 * @param gold the annotator's attribution; none for a spurious one
 * @param found the library's; none for a missed one
 */
public record Disagreement(Shape shape, String article, QuotationType type, Optional<Side> gold, Optional<Side> found) {

  /** How gold and library differ, the first that holds. */
  public enum Shape {
    /** Gold has it, and nothing found shares a word of its content. */
    MISSED,
    /** Found, and no gold content is left that shares a word with it. */
    SPURIOUS,
    /** The contents share less than half of their words, by F1. */
    WRONG_BOUNDARY,
    /** The content is right and the source is not. */
    WRONG_SOURCE,
    /** Content and source are right and the resolved speaker is not. */
    WRONG_SPEAKER
  }

  /**
   * One side of it, in words.
   *
   * @param id its brat event
   * @param source the source's words
   * @param cue the cue's words
   * @param content the content's words
   * @param speaker the resolved speaker's name
   * @param rule the rule that found it
   */
  public record Side(String id, String source, String cue, String content, Optional<String> speaker,
      Optional<String> rule) {}

  /** The rule that is to blame, none for a missed one. */
  public Optional<String> rule() {
    return found.flatMap(Side::rule);
  }

  /** The words of the cue: gold's where there is one, else the one that was found. */
  public String cue() {
    return gold.or(() -> found).map(Side::cue).orElse("");
  }
}
