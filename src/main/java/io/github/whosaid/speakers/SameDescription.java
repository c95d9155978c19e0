package io.github.whosaid.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "the source" after "another source", "the poll" after "a poll of voters": what the same noun described before. */
final class SameDescription implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().nominal();
    if (phrase == null || !phrase.isDefinite() && !isDated(given, phrase)
        || phrase.first() == phrase.head()) {
      return null;
    }
    Entity before = given.scene().nominals().latest(phrase.lastHeadWord());
    return before != null && before.isPlural() == phrase.isPlural(given.words())
        && List.of(Names.fold(before.name()).split("[ -]")).containsAll(asked(given, phrase))
        ? new Tie(before, 0.75, "SameDescription") : null;
  }

  /** "Monday's poll" */
  private static boolean isDated(Case given, NounPhrase phrase) {
    return phrase.owner() == phrase.first() && given.words().isCalendar(phrase.firstWord());
  }

  /** The words that the earlier description must have, too. */
  private static Set<String> asked(Case given, NounPhrase phrase) {
    Set<String> asked = new HashSet<>(phrase.modifiers());
    asked.removeIf(word -> given.words().isDocument(word) || given.words().isCalendar(word));
    return asked;
  }
}
