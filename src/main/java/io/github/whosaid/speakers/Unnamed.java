package io.github.whosaid.speakers;

import org.jspecify.annotations.Nullable;

/** Somebody described and not named, or a document: the description itself. */
final class Unnamed implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().phrase();
    if (phrase == null) {
      return null;
    }
    String text = given.text(given.source().description());
    return new Tie(given.scene().nominals().of(text, phrase, given.words()), 0.8, "Unnamed");
  }
}
