package io.github.whosaid.analysis;

/** Turns text into an analysed article. Implementations are safe for any number of threads. */
@FunctionalInterface
public interface Analyzer {

  /** Analyses {@code text}; an article of blanks has no sentences. */
  Article analyze(String text);

  /**
   * The same, given up where {@code deadline} is passed or the thread interrupted. One that cannot be stopped goes on to
   * its end, as here.
   */
  default Article analyze(String text, Deadline deadline) {
    return analyze(text);
  }
}
