package io.github.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whosaid.TextTooLongException;
import io.github.whosaid.TimeBudgetException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LazyExtractorTest {

  static Stream<RuntimeException> limits() {
    return Stream.of(new TextTooLongException(9, 8), new TimeBudgetException(Duration.ofSeconds(2)),
        new CancellationException("interrupted"));
  }

  /** A limit that is reached is no fault of the program, and costs this input alone. */
  @ParameterizedTest
  @MethodSource("limits")
  void namesTheInputThatReachedALimit(RuntimeException limit) {
    LazyExtractor extractor = new LazyExtractor(() -> text -> {
      throw limit;
    });
    assertThatExceptionOfType(InputException.class).isThrownBy(() -> extractor.extract("ferry", "Rain."))
        .withMessage("ferry: " + limit.getMessage());
  }

  /** What our own code asks of its values is nothing that a user can put right. */
  @Test
  void takesAFaultForAFault() {
    LazyExtractor extractor = new LazyExtractor(() -> text -> {
      throw new IllegalArgumentException("a span starts before 0");
    });
    assertThatExceptionOfType(InputException.class).isThrownBy(() -> extractor.extract("ferry", "Rain."))
        .withMessageContaining("fault of this program");
  }
}
