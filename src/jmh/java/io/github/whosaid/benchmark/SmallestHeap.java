package io.github.whosaid.benchmark;

import java.io.IOException;

/** Halves the range of heaps until the smallest that works is known, to 50 MB. */
final class SmallestHeap {
  private static final int STEP = 50;
  /** In steps: enough for every contestant. */
  private static final int ENOUGH = 4000 / STEP;
  /** A run that takes so many times as long as with enough heap spends its life collecting garbage. */
  private static final double PATIENCE = 3;

  private SmallestHeap() {}

  /** A run in so many megabytes of heap that may take so many seconds; tells whether it worked. */
  interface Run {
    boolean works(int megabytes, double seconds) throws IOException, InterruptedException;
  }

  /** In megabytes. */
  static int of(String contestant, Run run) throws IOException, InterruptedException {
    long start = System.nanoTime();
    if (!run.works(ENOUGH * STEP, Integer.MAX_VALUE)) {
      throw new IllegalStateException(
          contestant + " does not work in " + ENOUGH * STEP + " MB either; the log says why");
    }
    double seconds = PATIENCE * (System.nanoTime() - start) / 1e9;
    int fails = 0;
    int works = ENOUGH;
    while (works - fails > 1) {
      int tried = (fails + works) / 2;
      if (run.works(tried * STEP, seconds)) {
        works = tried;
      } else {
        fails = tried;
      }
    }
    return works * STEP;
  }
}
