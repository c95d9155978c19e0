package io.github.whosaid.cli;

/** The command asks to go on with a run in a way that it cannot go on. */
final class ResumeException extends Exception {

  /** @param problem what stands against it, and the remedy */
  ResumeException(String problem) {
    super(problem);
  }
}
