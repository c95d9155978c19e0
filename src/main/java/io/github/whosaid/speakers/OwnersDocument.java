package io.github.whosaid.speakers;

import org.jspecify.annotations.Nullable;

/** "Lee's letter", "her account": who wrote it speaks; and "the book" after "in her book". */
final class OwnersDocument implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().nominal();
    if (phrase == null || !given.words().isPersonalDocument(phrase.lastHeadWord())) {
      return null;
    }
    boolean genitive = phrase.owner() >= 0 || given.source().ownerPronoun() >= 0;
    Tie owner = genitive ? given.owner() : null;
    return owner != null && owner.entity().isPerson()
        ? new Tie(owner.entity(), owner.confidence() * 0.85, "OwnersDocument") : null;
  }
}
