package io.github.whosaid.speakers;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** "Morel's campaign", "her campaign", "the Whitlock administration", and "the campaign" after them. */
final class OwnedBody implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().nominal();
    if (phrase == null || !given.words().isOwned(phrase.lastHeadWord())
        || phrase.headToken().tag().endsWith("S")) {
      return null;
    }
    String noun = phrase.lastHeadWord();
    Tie owner = given.owner();
    if (owner != null) {
      Entity of = owner.entity();
      if (!of.isPerson() && given.source().ownerPronoun() < 0) {
        return null;
      }
      return new Tie(given.cast().owned(of, noun), owner.confidence() * 0.97, "OwnedBody");
    }
    return phrase.isDefinite() ? latest(given, noun) : null;
  }

  /** The owner who is most in mind among those with such a body. */
  private static @Nullable Tie latest(Case given, String noun) {
    for (Occurrence occurrence : given.scene().timeline().before(given.sentence(), given.offset(), 15)) {
      Entity entity = occurrence.entity();
      String sort = noun.equals("team") || noun.equals("camp") ? "campaign" : noun;
      Collection<Entity> own = given.cast().ownedBy(entity).values();
      for (Entity body : own) {
        if (body.key().get(body.key().size() - 1).equals(sort)) {
          return new Tie(body, 0.75, "OwnedBodyBefore");
        }
      }
      if (entity.owner() != null && entity.key().get(entity.key().size() - 1).equals(sort)) {
        return new Tie(entity, 0.75, "OwnedBodyBefore");
      }
    }
    return null;
  }
}
