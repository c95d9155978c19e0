package io.github.whosaid.speakers;

import io.github.whosaid.Cue;
import io.github.whosaid.Gender;
import io.github.whosaid.Span;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.attribution.Attribution;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may look at.
 *
 * @param scene the article and what is known of it so far
 * @param attribution whose source is to be tied
 * @param source the source, or the part of it that is in question
 * @param enclosing who says the quotation that this one is nested in, null where it is not nested or not known yet
 */
record Case(Scene scene, Attribution attribution, Source source, @Nullable Entity enclosing) {
  private static final Set<String> CONTINUING = Set.of("add", "continue", "conclude", "go");

  Article article() {
    return scene.article();
  }

  SpeakerWords words() {
    return scene.words();
  }

  Cast cast() {
    return scene.cast();
  }

  Sentence sentence() {
    return source.sentence();
  }

  int offset() {
    return source.offset();
  }

  /** The same case for another source: an antecedent, a part of a joint one. */
  Case with(Source other) {
    return new Case(scene, attribution, other, enclosing);
  }

  /** The words at {@code span} with single blanks, without quotation marks at the border. */
  String text(Span span) {
    return span.in(article().text()).replaceAll("\\s+", " ").strip();
  }

  /** The entity that a pronoun at {@code token} stands for. */
  @Nullable Tie antecedent(int token) {
    return scene.antecedents().of(sentence(), token, attribution.content(), enclosing, scene.lastSpeaker(), isContinuing());
  }

  /** Whether the cue says that the same one speaks on: "he added". */
  private boolean isContinuing() {
    Cue cue = attribution.cue();
    if (cue == null) {
      return false;
    }
    Sentence there = article().sentenceAt(cue.span().start());
    for (int i = there.tokenAt(cue.span().start()); i < there.size() && there.token(i).start() < cue.span().end(); i++) {
      if (CONTINUING.contains(there.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Who owns the head: "Morel" in "Morel's campaign", whoever "her" is in "her campaign". */
  @Nullable Tie owner() {
    NameMention owner = source.owner();
    if (owner != null) {
      Entity entity = owner.entity();
      return entity == null ? null : new Tie(entity, 0.95, "name");
    }
    return source.ownerPronoun() < 0 ? null : antecedent(source.ownerPronoun());
  }

  /** Whether the source's head noun says that it is of another gender than the entity's. */
  boolean contradicts(Entity entity) {
    NounPhrase phrase = source.phrase();
    Gender said = phrase == null ? Gender.UNKNOWN : words().genderOf(phrase.lastHeadWord());
    return said != Gender.UNKNOWN && entity.gender() != Gender.UNKNOWN && said != entity.gender();
  }

  /** Asks all rules in turn. */
  @Nullable Tie resolve() {
    for (Rule rule : scene.rules()) {
      Tie tie = rule.tie(this);
      if (tie != null) {
        return tie;
      }
    }
    return null;
  }
}
