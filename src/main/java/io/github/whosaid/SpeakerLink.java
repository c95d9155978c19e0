package io.github.whosaid;

import java.util.Objects;

/**
 * The tie from a source as written to the speaker it stands for, and what it rests on.
 *
 * @param speaker who it is
 * @param confidence how sure that is, 0 to 1, given that the quotation itself is right
 * @param rule the name of the rule that tied them
 */
public record SpeakerLink(Speaker speaker, double confidence, String rule) {

  /**
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if {@code confidence} lies outside 0..1
   */
  public SpeakerLink {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(rule, "rule");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies in 0..1, not " + confidence);
    }
  }
}
