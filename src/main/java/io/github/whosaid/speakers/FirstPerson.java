package io.github.whosaid.speakers;

import org.jspecify.annotations.Nullable;

/** "I" and "we": who says the quotation around them; outside of quotation marks the article's writer. */
final class FirstPerson implements Rule {
  @Override
  public @Nullable Tie tie(Case given) {
    String pronoun = given.source().pronoun();
    if (pronoun == null || !Pronouns.isFirst(pronoun)) {
      return null;
    }
    if (given.enclosing() != null) {
      return new Tie(given.enclosing(), 0.9, "FirstPersonInQuotation");
    }
    if (given.attribution().enclosing() >= 0) {
      return null;
    }
    if (given.article().isQuoted(given.offset())) {
      Turn last = given.scene().lastSpeaker();
      return last == null ? null : new Tie(last.entity(), 0.5, "FirstPersonInQuotation");
    }
    return new Tie(given.scene().author(), 0.6, "FirstPersonOfArticle");
  }
}
