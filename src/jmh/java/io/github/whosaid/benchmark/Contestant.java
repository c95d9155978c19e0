package io.github.whosaid.benchmark;

import java.util.List;

/** A reader of articles with its models loaded. */
interface Contestant {
  /** Reads an article and returns how many quotations, or names where it knows no quotations, it found. */
  int read(String text);

  /** Reads all the texts and returns how much was found; those that are not measured so know one thread only. */
  default int readAll(List<String> texts, int threads) {
    if (threads > 1) {
      throw new UnsupportedOperationException("only Whosaid is measured with " + threads + " threads");
    }
    return texts.stream().mapToInt(this::read).sum();
  }
}
