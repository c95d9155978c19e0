package io.github.whosaid.speakers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "he", "she", "they", "it", and "his" or "their" alone: the entity that agrees and is most in mind. */
final class ThirdPerson implements Rule {
  private static final List<String> NEUTER = List.of("this", "that", "these", "those");

  @Override
  public @Nullable Tie tie(Case given) {
    String pronoun = given.source().pronoun();
    if (pronoun == null || Pronouns.isFirst(pronoun) || NEUTER.contains(pronoun)) {
      return null;
    }
    return given.antecedent(given.source().first());
  }
}
