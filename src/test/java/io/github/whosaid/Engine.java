package io.github.whosaid;

/** One extractor with the defaults for all tests, as making one takes seconds. */
public final class Engine {
  private Engine() {}

  private static final class Holder {
    static final QuoteExtractor EXTRACTOR = QuoteExtractor.builder().analyzer(Analyses.analyzer()).build();
  }

  /** The shared extractor. */
  public static QuoteExtractor extractor() {
    return Holder.EXTRACTOR;
  }

  /** What it finds in {@code text}. */
  public static Extraction extract(String text) {
    return extractor().extract(text);
  }
}
