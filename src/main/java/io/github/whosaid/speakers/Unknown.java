package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import java.util.List;

/** What no rule could tie: said to be unknown, by its words. */
final class Unknown implements Rule {

  @Override
  public Tie tie(Case given) {
    String text = given.text(given.source().span());
    return new Tie(new Entity(SpeakerKind.UNKNOWN, text, List.of(Names.fold(text))), 0.2, "Unknown");
  }
}
