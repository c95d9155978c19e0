package io.github.whosaid;

import java.util.Objects;

/**
 * Words of the article that name or describe someone or something.
 *
 * @param span where they stand
 * @param text the words
 */
public record Mention(Span span, String text) implements Comparable<Mention> {

  /** @throws NullPointerException if a part is null */
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }

  /** In text order. */
  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }

  @Override
  public String toString() {
    return text + " @" + span;
  }
}
