package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "The Advocate": a common noun that its capital makes a name, where no role of that name is known. */
final class CapitalizedNoun implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().nominal();
    if (phrase == null || phrase.head() == 0 || phrase.head() == phrase.first()
        || !phrase.headToken().tag().equals("NNP") || !phrase.firstWord().equals("the")
        || given.cast().headlines().contains(given.sentence())
        || given.words().isTopic(phrase.lastHeadWord()) && phrase.head() - phrase.first() < 3) {
      return null;
    }
    int start = phrase.head();
    while (start > phrase.first() + 1 && Names.isCapitalized(phrase.sentence().token(start - 1).text())) {
      start--;
    }
    if (start != phrase.first() + 1) {
      return null;
    }
    String name = given.text(phrase.sentence().span(start, phrase.head()));
    List<String> key = List.of(Names.fold(name).split(" "));
    Entity known = given.cast().named(key);
    if (known == null) {
      known = new Entity(SpeakerKind.ORGANIZATION, name, key);
      given.cast().alias(key, known);
    }
    return new Tie(known, 0.7, "CapitalizedNoun");
  }
}
