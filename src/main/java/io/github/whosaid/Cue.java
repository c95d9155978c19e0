package io.github.whosaid;

import java.util.Objects;

/**
 * The words that tie a content to its source: "said", "according to", "calling on".
 *
 * @param span where it stands
 * @param text its words
 * @param lemma the dictionary form of its head word, with the particle or preposition that belongs to it ("call on")
 * @param kind what the source does with the content
 * @param negated whether it is denied ("did not say", "declined to say", "never claimed")
 */
public record Cue(Span span, String text, String lemma, CueKind kind, boolean negated) {

  /** @throws NullPointerException if a part is null */
  public Cue {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(kind, "kind");
  }
}
