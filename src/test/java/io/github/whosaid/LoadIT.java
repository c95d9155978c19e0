package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads on one extractor: no error, each article's extraction as of one thread, and no more heap with time. */
class LoadIT {
  private static final int THREADS = 32;
  /** How many articles each thread reads in an ordinary build. */
  private static final int FEW = 4;
  private static final int HOSTILE_LENGTH = 400;
  /** By how many bytes what is live may grow; a leak of the articles' analyses comes to seven times that in the few. */
  private static final long MOST_GROWTH = 500_000;

  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  /** -Dwhosaid.load=10m, also with s or h, for as long; without it each thread reads a few articles. */
  private static final String DURATION = System.getProperty("whosaid.load", "");

  private final List<Extraction> expected = new ArrayList<>();
  private final AtomicLong articles = new AtomicLong();

  @Test
  void neitherFailsNorDriftsNorGrows() throws Exception {
    for (String text : texts()) {
      expected.add(Engine.extract(text));
    }
    runRounds(FEW, System.nanoTime());
    long warm = liveHeap();
    System.out.printf("load: %d threads, %d articles, live heap %.2f MB when warm%n", THREADS, expected.size(),
        warm / 1e6);
    if (DURATION.isEmpty()) {
      runRounds(FEW, System.nanoTime());
    } else {
      runWatched(duration(DURATION));
    }
    long after = liveHeap();
    System.out.printf("load: %d articles read, live heap %.2f MB%n", articles.get(), after / 1e6);
    assertThat(after - warm).as("growth of the live heap, in bytes").isLessThan(MOST_GROWTH);
  }

  /** News and what the web sends instead. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path sample : QuoteExtractorTest.samples()) {
      texts.add(Files.readString(sample));
    }
    HostileText.all().forEach(text -> texts.add(text.of(HOSTILE_LENGTH)));
    return texts;
  }

  static Duration duration(String written) {
    Matcher matcher = Pattern.compile("(\\d+)([smh])").matcher(written);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("-Dwhosaid.load is a number with s, m or h, as in 10m, not " + written);
    }
    return Duration.parse("PT" + written.toUpperCase(Locale.ROOT));
  }

  /** Tells articles and live heap of each minute. */
  private void runWatched(Duration duration) throws Exception {
    ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    AtomicLong last = new AtomicLong(articles.get());
    AtomicLong minute = new AtomicLong();
    try {
      watch.scheduleAtFixedRate(() -> {
        long now = articles.get();
        System.out.printf("load: minute %d: %d articles, live heap %.2f MB%n", minute.incrementAndGet(),
            now - last.getAndSet(now), liveHeap() / 1e6);
      }, 1, 1, TimeUnit.MINUTES);
      runRounds(0, System.nanoTime() + duration.toNanos());
    } finally {
      watch.shutdownNow();
    }
  }

  /** Each thread reads {@code least} articles and on until {@code end}, in an order of its own. */
  private void runRounds(int least, long end) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Void>> tasks = IntStream.range(0, THREADS).mapToObj(thread -> (Callable<Void>) () -> {
        read(new Random(thread), least, end);
        return null;
      }).toList();
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void read(Random random, int least, long end) {
    List<Extraction> order = new ArrayList<>(expected);
    for (int i = 0; i < least || System.nanoTime() - end < 0; i++) {
      if (i % order.size() == 0) {
        Collections.shuffle(order, random);
      }
      Extraction before = order.get(i % order.size());
      assertThat(Engine.extract(before.text())).isEqualTo(before);
      articles.incrementAndGet();
    }
  }

  /** The bytes in use once the garbage is gone. */
  private static long liveHeap() {
    long live = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      live = Math.min(live, MEMORY.getHeapMemoryUsage().getUsed());
    }
    return live;
  }
}
