package io.github.whosaid.speakers;

import io.github.whosaid.Gender;
import io.github.whosaid.Span;
import io.github.whosaid.SpeakerKind;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a pronoun of the third person stands for: among the entities mentioned shortly before it, the one that agrees
 * with it and that the reader has most in mind. Looks back a few sentences only, so the time is linear.
 */
final class Antecedents {
  private static final int SENTENCES = 9;
  /** What each place but the best one adds. */
  private static final double FURTHER_PLACE = 0.15;
  private static final double PARALLEL = 1.4;

  private final Article article;
  private final Timeline timeline;
  private final PluralPhrases plurals;

  Antecedents(Article article, Timeline timeline, PluralPhrases plurals) {
    this.article = article;
    this.timeline = timeline;
    this.plurals = plurals;
  }

  /**
   * Finds the antecedent.
   *
   * @param sentence where the pronoun stands
   * @param token which token it is
   * @param content what the pronoun's bearer says; whom it mentions is hardly its speaker
   * @param enclosing who says the words that the pronoun stands in, or null
   * @param last the attribution before, or null
   * @param continuing whether the one who spoke last is said to go on
   * @return null if nothing agrees with it
   */
  @Nullable Tie of(Sentence sentence, int token, List<Span> content, @Nullable Entity enclosing, @Nullable Turn last,
      boolean continuing) {
    String pronoun = Names.fold(sentence.token(token).text());
    int offset = sentence.token(token).start();
    boolean quoted = article.isQuoted(offset);
    Map<Entity, Double> scores = new LinkedHashMap<>();
    Map<Entity, Integer> often = new LinkedHashMap<>();
    List<Occurrence> before = new ArrayList<>(timeline.before(sentence, offset, SENTENCES));
    if (Pronouns.isPlural(pronoun)) {
      before.addAll(plurals.before(sentence, offset, 2));
    }
    for (Occurrence occurrence : before) {
      Entity entity = occurrence.entity();
      double agreement = agreement(pronoun, entity);
      if (Double.isNaN(agreement) || content.stream().anyMatch(s -> s.contains(occurrence.offset()))) {
        continue;
      }
      double score = agreement + salience(occurrence, sentence, token, quoted);
      scores.merge(entity, score, Math::max);
      often.merge(entity, 1, Integer::sum);
    }
    scores.replaceAll((entity, score) -> score + FURTHER_PLACE * Math.min(often.getOrDefault(entity, 1) - 1, 4));
    if (last != null && scores.containsKey(last.entity())) {
      double bonus = lastSpeakerBonus(last, sentence);
      if (otherSubjectSince(last, before, pronoun, content)) {
        bonus *= continuing ? 0.8 : 0.4;
      } else if (continuing) {
        bonus += 1.5;
      }
      scores.merge(last.entity(), bonus, Double::sum);
    }
    if (enclosing != null && scores.containsKey(enclosing)) {
      scores.merge(enclosing, quoted ? -4.0 : 1.5, Double::sum);
    }
    return best(scores, last, pronoun);
  }

  private @Nullable Tie best(Map<Entity, Double> scores, @Nullable Turn last, String pronoun) {
    Entity best = null;
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Entity, Double> entry : scores.entrySet()) {
      if (entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    if (best == null) {
      return null;
    }
    double margin = Math.min(4, first - second);
    boolean agrees = Pronouns.gender(pronoun) == Gender.UNKNOWN || best.gender() == Pronouns.gender(pronoun);
    double confidence = Math.min(0.95, 0.45 + 0.12 * margin + (agrees ? 0.05 : 0) + (first > 0 ? 0.05 : -0.1));
    String rule = last != null && last.entity() == best ? "PronounLastSpeaker" : "PronounSubject";
    if (Pronouns.gender(pronoun) == Gender.UNKNOWN && !rule.equals("PronounLastSpeaker")) {
      confidence = Math.min(0.7, confidence);
    }
    if (Pronouns.isPlural(pronoun)) {
      confidence = Math.min(0.78, confidence);
    }
    return new Tie(best, Math.max(0.2, confidence), rule);
  }

  private double lastSpeakerBonus(Turn last, Sentence sentence) {
    int paragraphs = sentence.paragraph() - last.sentence().paragraph();
    int sentences = sentence.index() - last.sentence().index();
    return paragraphs == 0 ? 2.5 : paragraphs == 1 ? 2 : sentences < 6 ? 1 : 0;
  }

  /** Whether somebody else who agrees has acted since. */
  private boolean otherSubjectSince(Turn last, List<Occurrence> before, String pronoun, List<Span> content) {
    return before.stream().anyMatch(o -> o.offset() >= last.end() && o.entity() != last.entity() && !o.quoted()
        && o.use() == NameMention.Use.SUBJECT && !Double.isNaN(agreement(pronoun, o.entity()))
        && content.stream().noneMatch(s -> s.contains(o.offset())));
  }

  /** How well the entity agrees with the pronoun; not a number where it does not. */
  private double agreement(String pronoun, Entity entity) {
    Gender gender = Pronouns.gender(pronoun);
    if (gender != Gender.UNKNOWN) {
      boolean person = entity.isAnimate() && !entity.isPlural();
      if (!person) {
        return Double.NaN;
      }
      if (entity.gender() == Gender.UNKNOWN) {
        return entity.isPerson() ? 0 : -1;
      }
      boolean weak = entity.genderEvidence().equals("first name");
      return entity.gender() == gender ? weak ? 1.4 : 2 : weak ? -4 : Double.NaN;
    }
    if (Pronouns.isPlural(pronoun)) {
      if (entity.isPlural()) {
        return entity.isAnimate() || !entity.isUnnamed() ? 1 : -1.5;
      }
      return entity.kind() == SpeakerKind.ORGANIZATION ? -1 : Double.NaN;
    }
    if (entity.isUnnamed()) {
      return entity.isAnimate() || entity.isPlural() ? Double.NaN : 0.5;
    }
    return entity.isBody() ? 1 : entity.kind() == SpeakerKind.DOCUMENT && !entity.isPlural() ? 1 : Double.NaN;
  }

  private double salience(Occurrence occurrence, Sentence sentence, int token, boolean quoted) {
    int sentences = sentence.index() - occurrence.sentence().index();
    int paragraphs = sentence.paragraph() - occurrence.sentence().paragraph();
    double score = -0.9 * sentences - 0.4 * paragraphs;
    score += switch (occurrence.use()) {
      case SUBJECT -> 1.8;
      case OTHER -> 0;
      case POSSESSIVE -> -0.3;
      case MODIFIER -> -2.5;
    };
    if (occurrence.entity().kind() == SpeakerKind.PLACE && occurrence.use() != NameMention.Use.SUBJECT) {
      score -= 1.5;
    }
    if (occurrence.quoted() && !quoted) {
      score -= 1.8;
    }
    if (sentences > 0 && isFirst(occurrence)) {
      // The subject of the sentence before is the likely subject of this one.
      boolean parallel = sentences == 1 && paragraphs == 0 && isSubject(sentence, token)
          && occurrence.use() == NameMention.Use.SUBJECT;
      score += parallel ? PARALLEL : 0.6;
    }
    if (sentences == 0 && !isSubject(sentence, token)) {
      // "Lee took his time": what is owned is mostly the subject's.
      score += occurrence.use() == NameMention.Use.SUBJECT ? 0.8 : 0;
    } else if (sentences == 0 && occurrence.use() != NameMention.Use.SUBJECT) {
      score -= 0.5;
    }
    return score;
  }

  private boolean isFirst(Occurrence occurrence) {
    List<Occurrence> there = timeline.in(occurrence.sentence().index());
    for (Occurrence other : there) {
      if (!other.quoted()) {
        return other.entity() == occurrence.entity();
      }
    }
    return false;
  }

  private static boolean isSubject(Sentence sentence, int token) {
    Token pronoun = sentence.token(token);
    return pronoun.tag().equals("PRP");
  }
}
