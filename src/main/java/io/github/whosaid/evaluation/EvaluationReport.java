package io.github.whosaid.evaluation;

import io.github.whosaid.QuotationType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How well found attributions agree with a gold standard, over all articles at once. All shares are 0 to 100.
 *
 * @param articles how many articles were scored
 * @param gold how many attributions the gold standard has
 * @param found how many were found, without the nested ones
 * @param withoutOutput on how many articles the system gave nothing to score
 * @param contentStrict same words of content; punctuation and a leading "that" do not count
 * @param contentOverlap precision: the mean share of a found content's words that its gold match has; recall: the same seen
 *     from gold
 * @param relation contents with an F1 of at least 0.5, and sources that have one too or share their last name; a gold
 *     attribution without a source wants none
 * @param cueFound among the matched ones, the share with a word of the cue in common, or without a cue on either side
 * @param relationByType {@code relation} by how much of the content stands in quotation marks
 * @param words {@code relation} word by word: a word of a gold content is right where a found content that holds it has the
 *     same source
 * @param quotedWords the same over the words in quotation marks
 * @param speaker how well the resolved speakers agree, where the right names were given
 * @param disagreements every attribution that gold and library do not share, article by article
 */
public record EvaluationReport(int articles, int gold, int found, int withoutOutput, Score contentStrict,
    Score contentOverlap, Score relation, double cueFound, Map<QuotationType, Score> relationByType, Score words,
    Score quotedWords, Optional<SpeakerScore> speaker, List<Disagreement> disagreements) {

  /** @throws NullPointerException if a part is null */
  public EvaluationReport {
    Objects.requireNonNull(contentStrict, "contentStrict");
    Objects.requireNonNull(contentOverlap, "contentOverlap");
    Objects.requireNonNull(relation, "relation");
    relationByType = Collections.unmodifiableMap(new EnumMap<>(relationByType));
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(quotedWords, "quotedWords");
    Objects.requireNonNull(speaker, "speaker");
    disagreements = List.copyOf(disagreements);
  }

  /**
   * How well the resolved speakers agree with the names that are right.
   *
   * @param quotedWords the share of gold's quoted words whose found attribution carries a right name
   * @param endToEnd the share of gold attributions that were found and carry a right name
   * @param whereFound the share of the found ones that carry a right name
   * @param gold how many gold attributions have right names
   */
  public record SpeakerScore(double quotedWords, double endToEnd, double whereFound, int gold) {}

  /** The measures by name, in the order in which they are shown: an Integer, a Double, or a {@link Score}. */
  public Map<String, Object> measures() {
    Map<String, Object> measures = new LinkedHashMap<>();
    measures.put("articles", articles);
    measures.put("gold", gold);
    measures.put("system", found);
    measures.put("articles without output", withoutOutput);
    measures.put("content strict", contentStrict);
    measures.put("content overlap", contentOverlap);
    measures.put("relation", relation);
    measures.put("cue found among matched", cueFound);
    relationByType.forEach((type, score) -> measures.put("relation, " + type.name().toLowerCase(Locale.ROOT), score));
    measures.put("words", words);
    measures.put("quoted words", quotedWords);
    speaker.ifPresent(score -> {
      measures.put("quoted words, speaker", score.quotedWords());
      measures.put("speaker, end to end", score.endToEnd());
      measures.put("speaker, where found", score.whereFound());
      measures.put("speaker gold", score.gold());
    });
    return measures;
  }

  /** The measures as a table, one a line. */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    measures().forEach((name, value) -> table.append("%-28s ".formatted(name)).append(shown(value)).append('\n'));
    return table.toString();
  }

  private static String shown(Object value) {
    if (value instanceof Score score) {
      return "P %5s  R %5s  F1 %5s".formatted(rounded(score.precision()), rounded(score.recall()), rounded(score.f1()));
    }
    return value instanceof Double share ? rounded(share) : value.toString();
  }

  private static String rounded(double share) {
    return new BigDecimal(share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }

  /**
   * The disagreements by shape: how many, of which type, rule and cue, and what they look like.
   *
   * @param examples how many to show of each shape
   */
  public String toListing(int examples) {
    return DisagreementGroup.of(disagreements, examples).stream().map(DisagreementGroup::toText).reduce("", String::concat);
  }

  /**
   * The measures as a JSON object, under the names of {@link #measures()}, a score as {@code {"p", "r", "f1"}}; with
   * {@code examples} above 0 also the disagreements, under "errors". Needs Jackson.
   *
   * @param examples how many disagreements to show of each shape
   */
  public String toJson(int examples) {
    return ReportJson.of(this, examples);
  }
}
