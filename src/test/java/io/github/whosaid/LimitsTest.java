package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Deadline;
import io.github.whosaid.attribution.Attribution;
import io.github.whosaid.attribution.Attributor;
import io.github.whosaid.corenlp.CoreNlpAnalyzer;
import io.github.whosaid.speakers.SpeakerResolver;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static final String BRIDGE = "Mayor Ana Ruiz said the bridge was safe. \"We checked it,\" she told the council.";
  private static final Duration NEXT_TO_NOTHING = Duration.ofNanos(1);

  @AfterEach
  void leaveNoInterrupt() {
    Thread.interrupted();
  }

  // The time budget.

  @Test
  void givesUpAnArticleThatTakesLongerThanItsBudget() {
    QuoteExtractor hasty = QuoteExtractor.builder().timeBudget(NEXT_TO_NOTHING).build();
    assertThatExceptionOfType(TimeBudgetException.class).isThrownBy(() -> hasty.extract(BRIDGE))
        .withMessage("the article takes longer than its time budget of 0.000000001s: split it, or raise the budget")
        .satisfies(e -> assertThat(e.budget()).isEqualTo(NEXT_TO_NOTHING));
  }

  @ParameterizedTest
  @ValueSource(longs = {3600, Long.MAX_VALUE})
  void findsTheSameWithinABudget(long seconds) {
    QuoteExtractor patient = QuoteExtractor.builder().timeBudget(Duration.ofSeconds(seconds)).build();
    assertThat(patient.extract(BRIDGE)).isEqualTo(Engine.extract(BRIDGE));
    assertThat(patient.extract(BRIDGE).quotations()).hasSize(2);
  }

  @Test
  void isThatArticlesFailureAmongMany() {
    QuoteExtractor hasty = QuoteExtractor.builder().timeBudget(NEXT_TO_NOTHING).build();
    try (Stream<DocumentResult> results =
        hasty.extractDocuments(Stream.of(new Document("a", BRIDGE), new Document("b", BRIDGE)), 2)) {
      assertThat(results.toList()).extracting(DocumentResult::id).containsExactly("a", "b");
    }
    try (Stream<DocumentResult> results = hasty.extractDocuments(Stream.of(new Document("a", BRIDGE)), 1)) {
      assertThat(results.toList()).singleElement().satisfies(
          result -> assertThat(result.failure()).containsInstanceOf(TimeBudgetException.class));
    }
    try (Stream<Extraction> results = hasty.extractAll(Stream.of(BRIDGE), 1)) {
      assertThatExceptionOfType(TimeBudgetException.class).isThrownBy(results::toList);
    }
  }

  /** Each stage asks for itself, as each may be the long one. */
  @Test
  void isAskedForInEveryStage() {
    Deadline passed = Deadline.after(NEXT_TO_NOTHING);
    assertThatExceptionOfType(TimeBudgetException.class)
        .isThrownBy(() -> CoreNlpAnalyzer.shared().analyze(BRIDGE, passed));
    Article article = CoreNlpAnalyzer.shared().analyze(BRIDGE);
    Attributor attributor = Attributor.load(null);
    assertThatExceptionOfType(TimeBudgetException.class)
        .isThrownBy(() -> attributor.attribute(article.until(passed), 0.3));
    List<Attribution> attributions = attributor.attribute(article, 0.3);
    assertThat(attributions).hasSize(2);
    assertThatExceptionOfType(TimeBudgetException.class)
        .isThrownBy(() -> SpeakerResolver.load().resolve(article.until(passed), attributions));
  }

  @Test
  void refusesLimitsThatMakeNoSense() {
    QuoteExtractor.Builder builder = QuoteExtractor.builder();
    assertThatIllegalArgumentException().isThrownBy(() -> builder.timeBudget(Duration.ZERO))
        .withMessage("a time budget is more than nothing, not PT0S");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.timeBudget(Duration.ofMillis(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maximumSentenceLength(0))
        .withMessage("a maximum sentence length is at least 1 token, not 0");
  }

  // The longest sentence.

  @Test
  void readsALongSentenceInPieces() {
    String text = "Mayor Ana Ruiz told the old council that the bridge was safe, that it was new, that it was good.";
    QuoteExtractor.Builder builder = QuoteExtractor.builder();
    assertThat(builder.maximumSentenceLength(1000).build().extract(text)).isEqualTo(Engine.extract(text));
    assertThat(builder.maximumSentenceLength(14).build().extract(text).quotations()).singleElement()
        .satisfies(quotation -> assertThat(quotation.text()).isEqualTo("that the bridge was safe"));
    for (int longest : new int[] {1, 2, 3, 5}) {
      assertThat(builder.maximumSentenceLength(longest).build().extract(text).text()).isSameAs(text);
    }
  }

  // Interrupts.

  @Test
  void doesNotStartInAnInterruptedThread() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Engine.extract(BRIDGE))
        .withMessage("the extraction was ended by an interrupt of its thread; nothing of it is kept");
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  /** Wherever the interrupt falls, also in CoreNLP's models, which take it off the thread. */
  @Test
  void endsWithAnInterrupt() throws Exception {
    String longText = (Files.readString(QuoteExtractorTest.samples().get(0)) + "\n\n").repeat(200);
    for (int i = 0; i < 12; i++) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      AtomicBoolean kept = new AtomicBoolean();
      Thread thread = new Thread(() -> {
        try {
          Engine.extract(longText);
        } catch (Throwable e) {
          thrown.set(e);
          kept.set(Thread.currentThread().isInterrupted());
        }
      });
      thread.start();
      Thread.sleep(100 + 17 * i);
      thread.interrupt();
      thread.join();
      assertThat(thrown.get()).isInstanceOf(CancellationException.class);
      assertThat(kept).isTrue();
    }
    assertThat(Engine.extract(BRIDGE).quotations()).as("the next article").hasSize(2);
  }
}
