package io.github.whosaid.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A reader of articles with its models loaded. */
interface Contestant {
  /** Reads an article and returns how many quotations, or names where it knows no quotations, it found. */
  int read(String text);

  /** Reads all the texts on so many threads and returns how much was found. */
  default int readAll(List<String> texts, int threads) {
    if (threads == 1) {
      return texts.stream().mapToInt(this::read).sum();
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Integer>> reading = new ArrayList<>();
      for (String text : texts) {
        reading.add(pool.submit(() -> read(text)));
      }
      int found = 0;
      for (Future<Integer> article : reading) {
        found += article.get();
      }
      return found;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("an article could not be read", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
