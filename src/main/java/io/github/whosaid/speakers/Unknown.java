package io.github.whosaid.speakers;

import io.github.whosaid.Gender;
import io.github.whosaid.SpeakerKind;
import java.util.List;

/** What no rule could tie: said to be unknown, by its words. */
final class Unknown implements Rule {

  @Override
  public Tie tie(Case given) {
    String text = given.text(given.source().span());
    String pronoun = given.source().pronoun();
    boolean anyone = pronoun != null && Pronouns.gender(pronoun) == Gender.UNKNOWN && !Pronouns.isPlural(pronoun);
    SpeakerKind kind = anyone ? SpeakerKind.UNNAMED : SpeakerKind.UNKNOWN;
    return new Tie(new Entity(kind, text, List.of(Names.fold(text))), 0.2, "Unknown");
  }
}
