package io.github.whosaid.spark;

import io.github.whosaid.CueKind;
import io.github.whosaid.QuoteExtractor;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@link QuoteExtractor.Builder} in a form that travels to the executors. Immutable; each {@code with}
 * method gives a copy.
 *
 * <pre>{@code
 * ExtractorOptions sure = ExtractorOptions.DEFAULTS.withMinimumConfidence(0.9).withStatements();
 * }</pre>
 *
 * @param minimumConfidence quotations less sure than this, 0 to 1, are left out
 * @param kinds the kinds of cue that are wanted, at least one; a quotation without a cue counts as {@link CueKind#SAY}
 * @param maximumLength the length in chars up to which a text is read; a longer one gets an error
 * @param models the folder with rule files of one's own, as the executors see it; null for the bundled ones alone
 */
public record ExtractorOptions(double minimumConfidence, Set<CueKind> kinds, int maximumLength, @Nullable String models)
    implements Serializable {

  /** The extractor's own defaults. */
  public static final ExtractorOptions DEFAULTS = new ExtractorOptions(QuoteExtractor.DEFAULT_MINIMUM_CONFIDENCE,
      EnumSet.allOf(CueKind.class), QuoteExtractor.DEFAULT_MAXIMUM_LENGTH, null);

  /** @throws IllegalArgumentException if an option is outside its range; the folder is seen on the executors only */
  public ExtractorOptions {
    kinds = Set.copyOf(kinds);
    builder(minimumConfidence, kinds, maximumLength);
  }

  /** With another minimum confidence, 0 to 1. */
  public ExtractorOptions withMinimumConfidence(double minimumConfidence) {
    return new ExtractorOptions(minimumConfidence, kinds, maximumLength, models);
  }

  /** With other kinds of cue. */
  public ExtractorOptions withKinds(Set<CueKind> kinds) {
    return new ExtractorOptions(minimumConfidence, kinds, maximumLength, models);
  }

  /** With the kinds of cue that utter something: no thoughts, feelings and plans. */
  public ExtractorOptions withStatements() {
    Set<CueKind> uttering = EnumSet.allOf(CueKind.class);
    uttering.removeIf(kind -> !kind.isStatement());
    return withKinds(uttering);
  }

  /** With another longest text, in chars. */
  public ExtractorOptions withMaximumLength(int maximumLength) {
    return new ExtractorOptions(minimumConfidence, kinds, maximumLength, models);
  }

  /**
   * With rule files from a folder that is there, under this path, on every executor: on a file system that they share,
   * or unpacked into their working folders ({@code spark-submit --archives rules.zip#rules}, and "rules" here).
   */
  public ExtractorOptions withModels(String folder) {
    return new ExtractorOptions(minimumConfidence, kinds, maximumLength, folder);
  }

  /** The extractor they ask for; loads what is not loaded yet. */
  QuoteExtractor extractor() {
    QuoteExtractor.Builder builder = builder(minimumConfidence, kinds, maximumLength);
    if (models != null) {
      builder.models(Path.of(models));
    }
    return builder.build();
  }

  private static QuoteExtractor.Builder builder(double minimumConfidence, Set<CueKind> kinds, int maximumLength) {
    return QuoteExtractor.builder().minimumConfidence(minimumConfidence).kinds(kinds).maximumLength(maximumLength);
  }
}
