package io.github.whosaid.speakers;

import io.github.whosaid.Gender;
import org.jspecify.annotations.Nullable;

/** "he", "she", "they", "it", and "his" or "their" alone: the entity that agrees and is most in mind. */
final class ThirdPerson implements Rule {
  @Override
  public @Nullable Tie tie(Case given) {
    String pronoun = given.source().pronoun();
    boolean third = pronoun != null && (Pronouns.gender(pronoun) != Gender.UNKNOWN || Pronouns.isPlural(pronoun)
        || Pronouns.isNeuter(pronoun));
    if (!third) {
      return null;
    }
    return given.antecedent(given.source().first());
  }
}
