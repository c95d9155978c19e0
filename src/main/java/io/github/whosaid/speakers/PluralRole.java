package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "the senators": a joint speaker before, all of whose members are senators. */
final class PluralRole implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().nominal();
    if (phrase == null || !phrase.isDefinite() || !phrase.headToken().tag().equals("NNS")
        || !given.words().isRole(phrase.lastHeadWord())) {
      return null;
    }
    List<String> introductions = new ArrayList<>(given.words().introductionsOf(phrase.lastHeadWord()));
    for (Occurrence occurrence : given.scene().timeline().before(given.sentence(), given.offset(), 20)) {
      Entity group = occurrence.entity();
      if (group.kind() == SpeakerKind.GROUP && group.members().stream().allMatch(
          m -> m.roles().stream().anyMatch(role -> introductions.contains(role.head())))) {
        return new Tie(group, 0.8, "PluralRole");
      }
    }
    return null;
  }
}
