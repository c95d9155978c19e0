package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "the senators", "the couple": those named together before, all of whom are senators, or who are two. */
final class PluralRole implements Rule {
  private static final Set<String> PAIRS = Set.of("couple", "pair", "duo", "two");


  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().nominal();
    if (phrase == null || !phrase.isDefinite()) {
      return null;
    }
    boolean pair = PAIRS.contains(phrase.lastHeadWord());
    if (!pair && (!phrase.headToken().tag().equals("NNS") || !given.words().isRole(phrase.lastHeadWord()))) {
      return null;
    }
    Set<String> introductions = given.words().introductionsOf(phrase.lastHeadWord());
    for (Occurrence occurrence : given.scene().timeline().before(given.sentence(), given.offset(), 20)) {
      Entity group = occurrence.entity();
      if (group.kind() == SpeakerKind.GROUP && (pair && group.members().size() == 2 || group.members().stream().allMatch(
          member -> member.roleHeads().stream().anyMatch(introductions::contains)))) {
        return new Tie(group, 0.8, "PluralRole");
      }
    }
    return null;
  }
}
