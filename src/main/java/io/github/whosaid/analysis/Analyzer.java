package io.github.whosaid.analysis;

/** Turns text into an analysed article. Implementations are safe for any number of threads. */
@FunctionalInterface
public interface Analyzer {

  /** Analyses {@code text}; an article of blanks has no sentences. */
  Article analyze(String text);
}
