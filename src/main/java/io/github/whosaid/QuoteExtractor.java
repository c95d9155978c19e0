package io.github.whosaid;

import io.github.whosaid.analysis.Analyzer;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.attribution.Attribution;
import io.github.whosaid.attribution.Attributor;
import io.github.whosaid.corenlp.CoreNlpAnalyzer;
import io.github.whosaid.speakers.SpeakerResolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads English news text and says who said what.
 *
 * <pre>{@code
 * QuoteExtractor extractor = QuoteExtractor.create();           // loads the models: seconds, once
 * Extraction found = extractor.extract("Mayor Ana Ruiz said the bridge was safe. \"We checked it,\" she told reporters.");
 * for (Quotation quotation : found.quotations()) {
 *   System.out.println(quotation.speaker().map(Speaker::name).orElse("?") + ": " + quotation.text());
 * }
 * // Ana Ruiz: the bridge was safe
 * // Ana Ruiz: "We checked it,"
 * }</pre>
 *
 * <p>Immutable and safe for any number of threads; make one and keep it. All extractors of a process share the CoreNLP
 * models, which are loaded when the first extractor is made.
 */
public final class QuoteExtractor {
  /** The length in chars up to which a text is read unless the builder says otherwise: about 160,000 words. */
  public static final int DEFAULT_MAXIMUM_LENGTH = 1_000_000;

  /** The confidence from which a quotation is returned unless the builder says otherwise: the best balance on news text. */
  public static final double DEFAULT_MINIMUM_CONFIDENCE = 0.30;

  private final Analyzer analyzer;
  private final Attributor attributor;
  private final SpeakerResolver resolver;
  private final Set<CueKind> kinds;
  private final double minimumConfidence;
  private final int maximumLength;

  private QuoteExtractor(Builder builder) {
    attributor = Attributor.load(builder.models);
    resolver = SpeakerResolver.load(builder.models);
    analyzer = CoreNlpAnalyzer.shared();
    kinds = builder.kinds;
    minimumConfidence = builder.minimumConfidence;
    maximumLength = builder.maximumLength;
  }

  /**
   * An extractor with the defaults.
   *
   * @throws WhosaidException if a model is missing; the message names the dependency to add
   */
  public static QuoteExtractor create() {
    return builder().build();
  }

  /** A builder that holds the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the quotations of an article.
   *
   * @param text the raw text, with whatever line ends and characters it has; a blank one has no quotations
   * @return the quotations and their speakers; all offsets count UTF-16 units in {@code text}
   * @throws NullPointerException if {@code text} is null
   * @throws IllegalArgumentException if {@code text} is longer than the extractor's limit
   */
  public Extraction extract(String text) {
    Objects.requireNonNull(text, "text");
    if (text.length() > maximumLength) {
      throw new IllegalArgumentException("the text has " + text.length() + " chars, the limit is " + maximumLength
          + ": split it into articles, or raise the limit with builder().maximumLength(..)");
    }
    Article article = analyzer.analyze(text);
    List<Attribution> attributions = attributor.attribute(article, minimumConfidence);
    List<@Nullable SpeakerLink> links = resolver.resolve(article, attributions);
    return new ExtractionBuilder(text, kinds).build(attributions, links);
  }

  /** Collects the options of an extractor. Not safe for several threads. */
  public static final class Builder {
    private @Nullable Path models;
    private Set<CueKind> kinds = EnumSet.allOf(CueKind.class);
    private double minimumConfidence = DEFAULT_MINIMUM_CONFIDENCE;
    private int maximumLength = DEFAULT_MAXIMUM_LENGTH;

    private Builder() {}

    /**
     * Reads rule files from a folder: one that stands there replaces the bundled one of that name, as a whole.
     *
     * @throws IllegalArgumentException if {@code folder} is no folder
     */
    public Builder models(Path folder) {
      if (!Files.isDirectory(folder)) {
        throw new IllegalArgumentException("the rule files are read from a folder, and " + folder + " is none");
      }
      models = folder;
      return this;
    }

    /**
     * Returns only quotations whose cue is of one of these kinds; a quotation without a cue counts as {@link CueKind#SAY}.
     *
     * @throws IllegalArgumentException if {@code kinds} is empty
     */
    public Builder kinds(Set<CueKind> kinds) {
      if (kinds.isEmpty()) {
        throw new IllegalArgumentException("at least one cue kind is needed, or nothing would be found");
      }
      this.kinds = EnumSet.copyOf(kinds);
      return this;
    }

    /**
     * Returns only quotations at least this sure.
     *
     * @param minimumConfidence 0 to 1; higher gives fewer and surer quotations
     * @throws IllegalArgumentException if it lies outside 0..1
     */
    public Builder minimumConfidence(double minimumConfidence) {
      if (!(minimumConfidence >= 0 && minimumConfidence <= 1)) {
        throw new IllegalArgumentException("a minimum confidence lies in 0..1, not " + minimumConfidence);
      }
      this.minimumConfidence = minimumConfidence;
      return this;
    }

    /**
     * Refuses texts longer than this many chars.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maximumLength(int maximumLength) {
      if (maximumLength <= 0) {
        throw new IllegalArgumentException("a maximum length is at least 1, not " + maximumLength);
      }
      this.maximumLength = maximumLength;
      return this;
    }

    /**
     * Loads what is not loaded yet and makes the extractor.
     *
     * @throws WhosaidException if a model is missing or a rule file is faulty; the message says which and what to do
     */
    public QuoteExtractor build() {
      return new QuoteExtractor(this);
    }
  }
}
