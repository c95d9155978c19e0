package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document or body that a name qualifies: "a recent Reuters survey", "the U.S. military", "Ohio lawmakers" not. */
final class NamedDocument implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().nominal();
    NameMention owner = given.source().owner();
    if (phrase == null || given.source().ownerPronoun() >= 0) {
      return null;
    }
    String noun = phrase.lastHeadWord();
    boolean document = given.words().isDocument(noun);
    boolean body = !given.words().organizationClasses(noun).isEmpty();
    boolean plural = phrase.headToken().tag().endsWith("S") && phrase.isPlural(given.words());
    int start = owner != null && phrase.owner() < 0 ? owner.first : -1;
    if (start < 0 && body && phrase.isDefinite()) {
      start = nationality(phrase);
    }
    Entity issuer = owner == null || phrase.owner() >= 0 ? null : owner.entity();
    if (issuer != null && issuer.kind() == SpeakerKind.ORGANIZATION && given.words().isOwnStatement(noun)) {
      return new Tie(issuer, 0.75, "IssuedBy");
    }
    if (start < 0 || !document && !body || plural && !document || body && !document && phrase.isIndefinite()) {
      return null;
    }
    List<String> key = new ArrayList<>();
    for (int i = start; i <= phrase.head(); i++) {
      key.add(Names.fold(phrase.sentence().token(i).text()));
    }
    Entity known = given.cast().named(key);
    if (known == null) {
      String name = given.text(phrase.sentence().span(start, phrase.head()));
      known = new Entity(document && !body ? SpeakerKind.DOCUMENT : SpeakerKind.ORGANIZATION, name, key);
      given.cast().alias(key, known);
    }
    given.scene().nominals().remember(noun, known);
    return new Tie(known, 0.85, "NamedDocument");
  }

  /** The capitalised adjective before the noun: "the Russian government". */
  private static int nationality(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (i > phrase.first() && phrase.sentence().token(i).tag().startsWith("JJ")
          && Names.isCapitalized(phrase.sentence().token(i).text())) {
        return i;
      }
    }
    return -1;
  }
}
