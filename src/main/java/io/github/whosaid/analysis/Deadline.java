package io.github.whosaid.analysis;

import io.github.whosaid.TimeBudgetException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Until when an extraction may run. Whatever takes long asks it between two pieces of work, each of them short. Immutable.
 */
public final class Deadline {
  /** No deadline: only an interrupt ends the work. */
  public static final Deadline NONE = new Deadline(null, 0);

  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 2);

  private final @Nullable Duration budget;
  private final long end;

  private Deadline(@Nullable Duration budget, long end) {
    this.budget = budget;
    this.end = end;
  }

  /** A deadline {@code budget} from now; {@link #NONE} for null or for centuries. */
  public static Deadline after(@Nullable Duration budget) {
    return budget == null || budget.compareTo(LONGEST) > 0 ? NONE
        : new Deadline(budget, System.nanoTime() + budget.toNanos());
  }

  /**
   * Returns if the work may go on.
   *
   * @throws TimeBudgetException if the time is up
   * @throws CancellationException if the thread is interrupted; it stays so
   */
  public void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the extraction was ended by an interrupt of its thread; nothing of it is kept");
    }
    if (budget != null && System.nanoTime() - end >= 0) {
      throw new TimeBudgetException(budget);
    }
  }
}
