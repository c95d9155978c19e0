package io.github.whosaid.speakers;

import org.jspecify.annotations.Nullable;

/** "the source" after "another source", "the poll" after "a poll of voters": what was described with the same noun before. */
final class SameDescription implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().phrase();
    if (phrase == null || given.source().name() != null || !phrase.isDefinite()) {
      return null;
    }
    Entity before = given.scene().nominals().latest(phrase.lastHeadWord());
    return before == null || before.isPlural() != phrase.isPlural(given.words()) ? null
        : new Tie(before, 0.75, "SameDescription");
  }
}
