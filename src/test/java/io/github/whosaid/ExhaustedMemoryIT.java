package io.github.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Articles that take all of the heap or of the stack, in a process of their own: those after them come out as ever. */
class ExhaustedMemoryIT {
  private static final String BRIDGE = "Mayor Ana Ruiz said the bridge was safe. \"We checked it,\" she told the council.";

  /** Prints what became of an article too large for the heap, of one in a tiny stack, and of those after each. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) throws InterruptedException {
      QuoteExtractor extractor = QuoteExtractor.builder().maximumLength(Integer.MAX_VALUE).build();
      Extraction before = extractor.extract(BRIDGE);
      Stream<Document> documents = Stream.of("Mayor Ana Ruiz left. ".repeat(3_000_000), BRIDGE)
          .map(text -> new Document("" + text.length(), text));
      try (Stream<DocumentResult> results = extractor.extractDocuments(documents, 1)) {
        for (DocumentResult result : results.toList()) {
          System.out.println(result.failure().map(failure -> failure.getClass().getSimpleName())
              .orElseGet(() -> "same: " + result.extraction().orElseThrow().equals(before)));
        }
      }
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread tiny = new Thread(null, () -> deep(extractor, 0), "tiny", 1 << 18);
      tiny.setUncaughtExceptionHandler((thread, error) -> thrown.set(error));
      tiny.start();
      tiny.join();
      System.out.println(Objects.requireNonNull(thrown.get()).getClass().getSimpleName());
      System.out.println("same: " + extractor.extract(BRIDGE).equals(before));
    }

    /** Extracts at every depth until the stack ends, each time within another part of the extraction. */
    private static int deep(QuoteExtractor extractor, int depth) {
      int found = depth % 4 == 0 ? extractor.extract(BRIDGE).quotations().size() : 0;
      return found + deep(extractor, depth + 1);
    }
  }

  /** Takes minutes: with -Dwhosaid.exhaust=true. */
  @Test
  @EnabledIfSystemProperty(named = "whosaid.exhaust", matches = "true")
  void doesNotHarmLaterArticles() throws Exception {
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx600m", "-XX:+UseSerialGC", "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Child.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> printed = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(printed).containsExactly("OutOfMemoryError", "same: true", "StackOverflowError", "same: true");
    assertThat(process.waitFor()).isZero();
  }
}
