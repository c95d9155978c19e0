package io.github.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Articles that take all of the heap or of the stack, in a process of their own: those after them come out as ever. */
class ExhaustedMemoryIT {

  /** Prints where the heap and the stack ended in whichever articles were too much, and what became of those after. */
  static final class Child {
    private static final String BRIDGE =
        "Mayor Ana Ruiz said the bridge was safe. \"We checked it,\" she told the council.";
    /** A sentence that does not end needs most memory at once, so that it ends soon and not by many collections. */
    private static final String ENDLESS = "Mayor Ana Ruiz of Port Sallow and Tom Weller of the Quarry Board and ";
    /** What the text itself leaves of the heap, in bytes: too little for a part of it. */
    private static final long ROOM = 8 << 20;
    private static final int TINY_STACK = 1 << 18;
    /** In calls, until the first extraction fails; then it is every call. */
    private static final int STEP = 32;

    private final QuoteExtractor extractor =
        QuoteExtractor.builder().maximumLength(Integer.MAX_VALUE).maximumSentenceLength(Integer.MAX_VALUE).build();
    private final List<Extraction> before = new ArrayList<>();

    private Child() throws IOException {
      before.add(extractor.extract(BRIDGE));
      for (Path sample : QuoteExtractorTest.samples()) {
        before.add(extractor.extract(Files.readString(sample)));
      }
    }

    public static void main(String[] args) throws Exception {
      Child child = new Child();
      child.exhaustHeap();
      child.exhaustStack();
    }

    private void exhaustHeap() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      long free = runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
      int times = Math.toIntExact((free - ROOM) / ENDLESS.length());
      // Made when asked for, so that nothing but its extraction holds the text.
      Stream<Document> documents = Stream.of(times, 0)
          .map(n -> new Document("" + n, n == 0 ? BRIDGE : ENDLESS.repeat(n)));
      try (Stream<DocumentResult> results = extractor.extractDocuments(documents, 1)) {
        List<DocumentResult> both = results.toList();
        printFailure(both.get(0).failure().orElseThrow());
        System.out.println("next: " + both.get(1).extraction().equals(Optional.of(before.get(0))));
      }
      printWhetherSame();
    }

    private void exhaustStack() throws InterruptedException {
      List<Throwable> thrown = new ArrayList<>();
      Thread tiny = new Thread(null, () -> descend(0, thrown), "tiny", TINY_STACK);
      tiny.setUncaughtExceptionHandler((thread, error) -> { });
      tiny.start();
      tiny.join();
      thrown.forEach(Child::printFailure);
      printWhetherSame();
    }

    /** Extracts with less and less of the stack left, each time ending within another part of the extraction. */
    private void descend(int depth, List<Throwable> thrown) {
      if (!thrown.isEmpty() || depth % STEP == 0) {
        try {
          extractor.extract(BRIDGE);
        } catch (StackOverflowError | RuntimeException e) {
          // The JDK makes a PatternSyntaxException of the error where it ends within a pattern.
          thrown.add(e);
        }
      }
      descend(depth + 1, thrown);
    }

    private static void printFailure(Throwable failure) {
      System.out.println(failure.getClass().getSimpleName() + " in "
          + Arrays.stream(failure.getStackTrace()).map(StackTraceElement::getClassName)
              .filter(name -> name.startsWith("edu.stanford") || name.startsWith("io.github.whosaid"))
              .filter(name -> !name.startsWith(Child.class.getName())).findFirst().orElse("?"));
    }

    private void printWhetherSame() {
      System.out.println("same: " + before.stream().allMatch(found -> extractor.extract(found.text()).equals(found)));
    }
  }

  @Test
  void doesNotHarmLaterArticles() throws Exception {
    Process process = new ProcessBuilder(
        JavaProcess.command(Child.class, List.of("-Xmx420m", "-Xmn24m", "-XX:+UseSerialGC")))
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> printed = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(process.waitFor()).as("exit code after %s", printed).isZero();
    assertThat(printed.get(0)).as("within the shared models").startsWith("OutOfMemoryError in edu.stanford.nlp.");
    assertThat(printed.subList(1, 3)).containsExactly("next: true", "same: true");
    assertThat(printed).endsWith("same: true");
    assertThat(Set.copyOf(printed.subList(3, printed.size() - 1))).as("where the stack ended").hasSizeGreaterThan(2)
        .anyMatch(line -> line.startsWith("StackOverflowError in edu.stanford.nlp."));
  }
}
