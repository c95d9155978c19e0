package io.github.whosaid.attribution;

/** Proposes who may be the source of a cue. */
interface SourceRule {

  void propose(Frame frame, Proposals sources);

  /** The name by which features and explanations call the rule. */
  default String name() {
    return getClass().getSimpleName();
  }
}
