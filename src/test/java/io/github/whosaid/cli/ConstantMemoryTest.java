package io.github.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Extraction;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand articles take no more memory than the first thousands. */
class ConstantMemoryTest {
  private static final int ARTICLES = 100_000;
  private static final int LOOKS = 4;
  private static final int WINDOW = 2 * 16;

  private final ReferenceQueue<String> dropped = new ReferenceQueue<>();
  private final Set<Reference<String>> held = ConcurrentHashMap.newKeySet();
  private final AtomicInteger count = new AtomicInteger();
  private final List<Integer> texts = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> heap = Collections.synchronizedList(new ArrayList<>());

  @TempDir
  private Path folder;

  private Extraction extract(String text) {
    held.add(new PhantomReference<>(text, dropped));
    if (count.incrementAndGet() % (ARTICLES / LOOKS) == 0) {
      look();
    }
    return new Extraction(text, List.of(), List.of());
  }

  /** Notes how many texts are left and how much memory is in use once the garbage is gone. */
  private void look() {
    try {
      for (int quiet = 0; quiet < 2;) {
        System.gc();
        quiet++;
        for (Reference<?> text = dropped.remove(100); text != null; text = dropped.poll()) {
          held.remove(text);
          quiet = 0;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    texts.add(held.size());
    heap.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
  }

  @Test
  void holdsAWindowOfArticles() throws IOException {
    Path rows = folder.resolve("wire.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(rows)) {
      for (int i = 0; i < ARTICLES; i++) {
        out.write("{\"id\":\"2026/11/24/article-" + i
            + "\",\"text\":\"Mayor Ana Ruiz said that it was number " + i + ".\"}\n");
      }
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(settings -> this::extract, new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(), err, "--quiet", "--threads", "2", "-o", folder.resolve("all.jsonl").toString(),
        rows.toString());
    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    try (Stream<String> lines = Files.lines(folder.resolve("all.jsonl"))) {
      assertThat(lines).hasSize(ARTICLES);
    }
    assertThat(texts).hasSize(LOOKS).allSatisfy(number -> assertThat(number).isLessThanOrEqualTo(2 * WINDOW));
    assertThat(heap.get(LOOKS - 1) - heap.get(0)).as("bytes for %d more articles", ARTICLES / LOOKS * (LOOKS - 1))
        .isLessThan(2_000_000);
  }
}
