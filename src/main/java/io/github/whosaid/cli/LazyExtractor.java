package io.github.whosaid.cli;

import io.github.whosaid.Extraction;
import io.github.whosaid.TextTooLongException;
import io.github.whosaid.TimeBudgetException;
import io.github.whosaid.WhosaidException;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An extractor that loads when the first text comes, so that a wrong path is told at once. Safe for many threads. */
final class LazyExtractor {
  private final Supplier<Function<String, Extraction>> loader;
  private volatile @Nullable Function<String, Extraction> extractor;

  LazyExtractor(Supplier<Function<String, Extraction>> loader) {
    this.loader = loader;
  }

  /**
   * What is found in {@code text}.
   *
   * @param label what the user calls the text
   * @throws InputException if this text cannot be done
   * @throws WhosaidException if no text can be done, as models are missing
   */
  Extraction extract(String label, String text) throws InputException {
    Function<String, Extraction> loaded = extractor;
    if (loaded == null) {
      loaded = load();
    }
    try {
      return loaded.apply(text);
    } catch (WhosaidException e) {
      throw e;
    } catch (TextTooLongException | TimeBudgetException | CancellationException e) {
      throw new InputException(label, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // One text that trips the engine must not cost the results of a thousand others.
      throw new InputException(label, "fails for a fault of this program; please report it with the text", e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new InputException(label,
          "needs more memory than there is (" + e + "); split it, or give Java more, as by -Xmx2g");
    }
  }

  private synchronized Function<String, Extraction> load() {
    if (extractor == null) {
      extractor = loader.get();
    }
    return extractor;
  }
}
