package io.github.whosaid.spark;

import io.github.whosaid.QuoteExtractor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Loads an extractor when it is first asked for, and keeps it. Safe for any number of threads. */
final class Extractors {
  private final Map<ExtractorOptions, QuoteExtractor> loaded = new ConcurrentHashMap<>();
  private final Function<ExtractorOptions, QuoteExtractor> loader;

  Extractors(Function<ExtractorOptions, QuoteExtractor> loader) {
    this.loader = loader;
  }

  /** The extractor with these options; while one thread loads it the others wait for it. */
  QuoteExtractor with(ExtractorOptions options) {
    return loaded.computeIfAbsent(options, loader);
  }
}
