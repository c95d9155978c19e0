package io.github.whosaid.speakers;

import org.jspecify.annotations.Nullable;

/** "Q:" and "A:" in an interview: its writer asks, the person whom it names most answers. */
final class InterviewLabel implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    Source source = given.source();
    String label = given.text(source.span());
    boolean turn = source.first() == 0 && source.last() + 1 < given.sentence().size()
        && !given.sentence().token(source.last() + 1).isWord();
    if (!turn || !label.equals("Q") && !label.equals("A")) {
      return null;
    }
    if (label.equals("Q")) {
      return new Tie(given.scene().author(), 0.6, "InterviewLabel");
    }
    Entity most = given.scene().mostNamed();
    return most == null ? null : new Tie(most, 0.6, "InterviewLabel");
  }
}
