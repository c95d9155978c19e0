package io.github.whosaid;

import java.util.Objects;

/**
 * An article with a name to know its result by.
 *
 * @param id what the caller calls it: a file, a key, a URL
 * @param text its raw text
 */
public record Document(String id, String text) {

  /** @throws NullPointerException if a part is null */
  public Document {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return "Document " + id + " of " + text.length() + " chars";
  }
}
