package io.github.whosaid.cli;

import io.github.whosaid.Extraction;

/** What takes the articles' quotations. */
interface ArticleSink {

  /** Takes what was found in {@code input}. */
  void write(Input input, Extraction extraction) throws InputException;

  /** Writes what can only be written after the last article. */
  default void finish() throws InputException {}
}
