package io.github.whosaid.speakers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "her husband", "Lee's sister": who the article says is kin of whom. */
final class KinOf implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().nominal();
    if (phrase == null || !given.words().isKin(phrase.lastHeadWord())
        || phrase.isPlural(given.words())) {
      return null;
    }
    Tie owner = given.owner();
    if (owner == null) {
      return null;
    }
    String kin = phrase.lastHeadWord();
    Entity only = null;
    for (Role role : given.cast().roles(kin)) {
      if (role.entity() != owner.entity()) {
        only = role.entity();
      }
    }
    if (only == null) {
      only = converse(given, owner.entity(), kin);
    }
    return only == null ? null : new Tie(only, Math.min(0.85, owner.confidence()), "KinOf");
  }

  /** For "his wife", the one whose husband he is said to be. */
  private static @Nullable Entity converse(Case given, Entity owner, String kin) {
    List<String> others = given.words().kinOf(kin);
    for (Role role : owner.roles()) {
      if (others.contains(role.head())) {
        for (String word : role.modifiers()) {
          for (Entity entity : given.cast().bearing(word)) {
            if (entity.isPerson() && entity != owner && !given.contradicts(entity)) {
              return entity;
            }
          }
        }
      }
    }
    return null;
  }
}
