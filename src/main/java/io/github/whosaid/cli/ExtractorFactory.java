package io.github.whosaid.cli;

import io.github.whosaid.CueKind;
import io.github.whosaid.Extraction;
import io.github.whosaid.QuoteExtractor;
import io.github.whosaid.corenlp.CoreNlpAnalyzer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where the command line gets its extractor from: the engine, or a test's answers. */
@FunctionalInterface
interface ExtractorFactory {
  /** The engine; its log is off, as standard error is for the user. */
  ExtractorFactory ENGINE = (models, minimumConfidence, statements) -> {
    CoreNlpAnalyzer.silence();
    QuoteExtractor.Builder builder = QuoteExtractor.builder();
    models.ifPresent(builder::models);
    minimumConfidence.ifPresent(builder::minimumConfidence);
    if (statements) {
      Set<CueKind> kinds = EnumSet.allOf(CueKind.class);
      kinds.removeIf(kind -> !kind.isStatement());
      builder.kinds(kinds);
    }
    return builder.build()::extract;
  };

  /**
   * Makes an extractor; may take seconds.
   *
   * @param models the folder with the user's own rule files, if any
   * @param minimumConfidence how sure a quotation must be, 0 to 1; the engine's own measure where there is none
   * @param statements whether to leave out what was not uttered
   * @throws io.github.whosaid.WhosaidException if models are missing or a rule file is faulty
   */
  Function<String, Extraction> create(Optional<Path> models, Optional<Double> minimumConfidence, boolean statements);
}
