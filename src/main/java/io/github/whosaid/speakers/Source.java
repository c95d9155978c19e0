package io.github.whosaid.speakers;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as written, taken apart.
 *
 * @param sentence where it stands
 * @param first its first token, marks and commas at its border left out
 * @param last its last token
 * @param pronoun the pronoun that it consists of, folded; null for all others
 * @param phrase its noun phrase without what follows a comma; null for a pronoun
 * @param name the name that heads it, or that stands in apposition to it; null without one
 * @param apposed whether {@code name} is an apposition to a description
 * @param owner the name in the genitive, or as a qualifier, before the head; null without one
 * @param ownerPronoun the token of "his", "her", "its" or "their" before the head, or -1
 * @param parts the sources that "and" joins; empty for a single one
 */
record Source(Sentence sentence, int first, int last, @Nullable String pronoun, @Nullable NounPhrase phrase,
    @Nullable NameMention name, boolean apposed, @Nullable NameMention owner, int ownerPronoun, List<Source> parts) {

  Span span() {
    return sentence.span(first, last);
  }

  int offset() {
    return sentence.token(first).start();
  }

  /** The description that the source consists of; null for a pronoun or a name. */
  @Nullable NounPhrase nominal() {
    return name == null || apposed ? phrase : null;
  }

  /** The words that describe it, without relative clauses and appositions. */
  Span description() {
    return phrase == null ? span() : sentence.span(first, Math.min(last, phrase.end()));
  }
}
