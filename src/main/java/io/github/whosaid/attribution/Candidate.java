package io.github.whosaid.attribution;

import org.jspecify.annotations.Nullable;

/** A cue with the content and the source that suit it best, not yet accepted. */
final class Candidate {
  final Frame frame;
  final double cueProbability;
  Ranges content;
  final double contentProbability;
  final @Nullable Ranges source;
  final double sourceProbability;
  final String rule;
  /** How sure it is as an attribution of its own. */
  double confidence;
  /** How sure it is within another one's content. */
  double nestedConfidence;

  Candidate(Frame frame, double cueProbability, Ranges content, double contentProbability, @Nullable Ranges source,
      double sourceProbability, String rule) {
    this.frame = frame;
    this.cueProbability = cueProbability;
    this.content = content;
    this.contentProbability = contentProbability;
    this.source = source;
    this.sourceProbability = sourceProbability;
    this.rule = rule;
  }
}
