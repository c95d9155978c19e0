package io.github.whosaid.cli;

import io.github.whosaid.CueKind;
import io.github.whosaid.Extraction;
import io.github.whosaid.QuoteExtractor;
import io.github.whosaid.corenlp.CoreNlpAnalyzer;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** Where the command line gets its extractor from: the engine, or a test's answers. */
@FunctionalInterface
interface ExtractorFactory {
  /** The engine; its log is off, as standard error is for the user. */
  ExtractorFactory ENGINE = settings -> {
    CoreNlpAnalyzer.silence();
    QuoteExtractor.Builder builder = QuoteExtractor.builder();
    settings.models().ifPresent(builder::models);
    settings.minimumConfidence().ifPresent(builder::minimumConfidence);
    settings.maximumLength().ifPresent(builder::maximumLength);
    settings.timeBudget().ifPresent(builder::timeBudget);
    if (settings.statements()) {
      Set<CueKind> kinds = EnumSet.allOf(CueKind.class);
      kinds.removeIf(kind -> !kind.isStatement());
      builder.kinds(kinds);
    }
    return builder.build()::extract;
  };

  /**
   * Makes an extractor; may take seconds.
   *
   * @throws io.github.whosaid.WhosaidException if models are missing or a rule file is faulty
   */
  Function<String, Extraction> create(ExtractorSettings settings);
}
