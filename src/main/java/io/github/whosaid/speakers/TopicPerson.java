package io.github.whosaid.speakers;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "the Democratic nominee" of whom the article says no such thing: the person it speaks of there, with low confidence. */
final class TopicPerson implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().nominal();
    if (phrase == null || !phrase.isDefinite() || phrase.isPlural(given.words())) {
      return null;
    }
    String head = phrase.lastHeadWord();
    if (!given.words().isTopic(head) && !head.endsWith("-year-old") || phrase.end() > phrase.coreEnd()) {
      return null;
    }
    Set<String> fitting = given.words().introductionsOf(head);
    Entity best = null;
    double most = -2;
    for (Occurrence occurrence : given.scene().timeline().before(given.sentence(), given.offset(), 5)) {
      Entity entity = occurrence.entity();
      if (!entity.isPerson() || given.contradicts(entity)
          || given.attribution().content().stream().anyMatch(s -> s.contains(occurrence.offset()))) {
        continue;
      }
      double score = (occurrence.use() == NameMention.Use.SUBJECT ? 1.5 : 0)
          - 0.7 * (given.sentence().index() - occurrence.sentence().index()) - (occurrence.quoted() ? 1 : 0)
          - (occurrence.use() == NameMention.Use.MODIFIER ? 1.5 : 0)
          - (entity.roles().isEmpty() ? 0 : entity.roleHeads().stream().anyMatch(fitting::contains) ? 0 : 1.5);
      if (score > most) {
        most = score;
        best = entity;
      }
    }
    return best == null ? null : new Tie(best, 0.45, "TopicPerson");
  }
}
