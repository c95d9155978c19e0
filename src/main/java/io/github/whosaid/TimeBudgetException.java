package io.github.whosaid;

import java.time.Duration;
import java.util.Locale;

/**
 * An article took longer than the extractor's time budget. Nothing of it is returned: part of an article's quotations,
 * with names from part of it, would look like all of them.
 */
public final class TimeBudgetException extends RuntimeException {
  private final Duration budget;

  /** @param budget what was exceeded */
  public TimeBudgetException(Duration budget) {
    super("the article takes longer than its time budget of " + seconds(budget) + ": split it, or raise the budget");
    this.budget = budget;
  }

  private static String seconds(Duration budget) {
    return budget.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
  }

  /** The budget that was exceeded. */
  public Duration budget() {
    return budget;
  }
}
