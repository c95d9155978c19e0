package io.github.whosaid.attribution;

/** Proposes what may be the content of a cue. */
interface ContentRule {

  void propose(Frame frame, Proposals contents);

  /** The name that a quotation found by this rule carries. */
  default String name() {
    return getClass().getSimpleName();
  }
}
