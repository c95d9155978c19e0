package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "the fund", "the agency", "the state": the organisation or place of that sort that is most in mind. */
final class BodyNoun implements Rule {
  private static final int SENTENCES = 14;

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().nominal();
    if (phrase == null || !phrase.isDefinite() || phrase.headToken().tag().equals("NNS")) {
      return null;
    }
    String noun = phrase.lastHeadWord();
    Set<String> classes = given.words().organizationClasses(noun);
    boolean place = given.words().isPlaceNoun(noun);
    if (classes.isEmpty() && !place) {
      return null;
    }
    Set<String> asked = phrase.modifiers();
    Map<Entity, Double> scores = new LinkedHashMap<>();
    for (Occurrence occurrence : given.scene().timeline().before(given.sentence(), given.offset(), SENTENCES)) {
      Entity entity = occurrence.entity();
      if (!entity.isBody() || given.attribution().content().stream().anyMatch(s -> s.contains(occurrence.offset()))) {
        continue;
      }
      double fit = fit(given, entity, noun, classes, place);
      if (fit < 0) {
        continue;
      }
      double score = fit - 0.18 * (given.sentence().index() - occurrence.sentence().index());
      score += occurrence.use() == NameMention.Use.SUBJECT ? 0.6 : occurrence.use() == NameMention.Use.MODIFIER ? -0.4 : 0;
      score += asked.stream().filter(entity.key()::contains).count();
      scores.merge(entity, score, Math::max);
    }
    Entity best = null;
    double most = 0;
    for (Map.Entry<Entity, Double> entry : scores.entrySet()) {
      if (best == null || entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best == null || most < 0 ? null : new Tie(best, Math.min(0.85, 0.45 + 0.13 * most), "BodyNoun");
  }

  /** How well an entity may be called {@code noun}; negative where it may not. */
  private static double fit(Case given, Entity entity, String noun, Set<String> classes, boolean place) {
    if (entity.key().get(entity.key().size() - 1).equals(noun) || entity.key().contains(noun)) {
      return 3;
    }
    if (entity.roleHeads().contains(noun)) {
      return 3;
    }
    if (place) {
      return entity.kind() == SpeakerKind.PLACE ? 1 : -1;
    }
    if (entity.kind() != SpeakerKind.ORGANIZATION || entity.owner() != null) {
      return -1;
    }
    Set<String> theirs = new HashSet<>();
    for (String word : entity.key()) {
      theirs.addAll(given.words().organizationClasses(word));
    }
    entity.roleHeads().forEach(head -> theirs.addAll(given.words().organizationClasses(head)));
    if (theirs.isEmpty()) {
      boolean state = classes.contains("government") || classes.contains("court") || classes.contains("legislature")
          || classes.contains("force");
      return !state || noun.equals("agency") && Names.isAllCaps(entity.name()) ? 0.6 : -1;
    }
    return theirs.stream().anyMatch(classes::contains) ? 1.5 : -1;
  }
}
