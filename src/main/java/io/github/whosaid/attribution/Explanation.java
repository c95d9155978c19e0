package io.github.whosaid.attribution;

import java.util.List;

/**
 * Why an attribution was made: the evidence that weighed most in each of its decisions.
 *
 * @param attribution the attribution
 * @param decisions that the cue is one; that the content and the source are these; that the whole is right
 */
public record Explanation(Attribution attribution, List<Decision> decisions) {

  /**
   * A decision.
   *
   * @param name "cue", "content", "source" or "whole"
   * @param logOdds the sum of all its evidence
   * @param pieces the evidence that weighed most, the weightiest first
   */
  public record Decision(String name, double logOdds, List<Piece> pieces) {}

  /** A piece of evidence and what it is worth, as log-odds. */
  public record Piece(String name, double weight) {}
}
