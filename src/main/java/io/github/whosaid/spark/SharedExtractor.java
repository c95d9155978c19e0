package io.github.whosaid.spark;

import io.github.whosaid.Extraction;
import java.util.function.Function;

/** The extractor with these options that all tasks of the executor share. */
record SharedExtractor(ExtractorOptions options) implements ExtractorSource {
  private static final Extractors EXECUTORS_OWN = new Extractors(ExtractorOptions::extractor);

  @Override
  public Function<String, Extraction> get() {
    return EXECUTORS_OWN.with(options)::extract;
  }
}
