package io.github.whosaid;

import io.github.whosaid.analysis.Analyzer;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Deadline;
import io.github.whosaid.attribution.Attribution;
import io.github.whosaid.attribution.Attributor;
import io.github.whosaid.corenlp.CoreNlpAnalyzer;
import io.github.whosaid.parallel.OrderedMap;
import io.github.whosaid.speakers.SpeakerResolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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

  /**
   * The length in tokens (words and marks) up to which a sentence is read as a whole unless the builder says otherwise;
   * news has none that long.
   */
  public static final int DEFAULT_MAXIMUM_SENTENCE_LENGTH = 300;

  private final Analyzer analyzer;
  private final Attributor attributor;
  private final SpeakerResolver resolver;
  private final Set<CueKind> kinds;
  private final double minimumConfidence;
  private final int maximumLength;
  private final @Nullable Duration timeBudget;

  private QuoteExtractor(Builder builder) {
    if (builder.analyzer == null) {
      CoreNlpAnalyzer.startLoading();
    }
    attributor = Attributor.load(builder.models);
    resolver = SpeakerResolver.load(builder.models);
    analyzer = builder.analyzer != null ? builder.analyzer
        : CoreNlpAnalyzer.shared().withLongestSentence(builder.maximumSentenceLength);
    kinds = builder.kinds;
    minimumConfidence = builder.minimumConfidence;
    maximumLength = builder.maximumLength;
    timeBudget = builder.timeBudget;
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
   * @throws TextTooLongException if {@code text} is longer than the extractor's limit
   * @throws TimeBudgetException if it takes longer than the extractor's time budget, if that has one
   * @throws java.util.concurrent.CancellationException if the thread is interrupted, before or while it reads; the thread
   *     stays interrupted
   */
  public Extraction extract(String text) {
    checkLength(Objects.requireNonNull(text, "text"));
    Deadline deadline = Deadline.after(timeBudget);
    return found(analyzer.analyze(text, deadline).until(deadline));
  }

  /**
   * Finds the quotations of an article that is analysed already, for adapters to other pipelines.
   *
   * @param article belongs to this call alone; its type is internal, and may change with any version
   * @return as from {@link #extract(String)}
   * @throws TextTooLongException if the article's text is longer than the extractor's limit
   * @throws TimeBudgetException as {@link #extract(String)} does; the analysis was before and does not count
   * @throws java.util.concurrent.CancellationException as {@link #extract(String)} does
   */
  public Extraction extractFrom(Article article) {
    checkLength(article.text());
    return found(article.until(Deadline.after(timeBudget)));
  }

  private void checkLength(String text) {
    if (text.length() > maximumLength) {
      throw new TextTooLongException(text.length(), maximumLength);
    }
  }

  private Extraction found(Article article) {
    List<Attribution> attributions = attributor.attribute(article, minimumConfidence);
    List<@Nullable SpeakerLink> links = resolver.resolve(article, attributions);
    return new ExtractionBuilder(article.text(), kinds).build(attributions, links);
  }

  /**
   * Finds the quotations of many articles, by as many threads as there are processors:
   * {@link #extractAll(Stream, int)}.
   *
   * <pre>{@code
   * try (Stream<String> texts = Files.lines(file); Stream<Extraction> found = extractor.extractAll(texts)) {
   *   found.forEach(extraction -> System.out.println(extraction.quotations().size()));
   * }
   * }</pre>
   */
  public Stream<Extraction> extractAll(Stream<String> texts) {
    return extractAll(texts, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Finds the quotations of many articles, each as {@link #extract} does; a text that this refuses ends the stream of
   * results with its exception, at the text's place. {@link #extractDocuments(Stream, int)} carries on, and names what
   * failed.
   *
   * <p><b>Order and laziness.</b> The results come in the order of the texts, as they are asked for. Nothing is read
   * before the first is asked for, and then at most 16 texts per thread beyond the last result taken; so the texts may
   * be more than the memory holds, or have no end. An exception of {@code texts} is passed on after the results of the
   * texts before it.
   *
   * <p><b>Threads.</b> They are this stream's own, and daemons; {@code texts} is read by the thread that takes the
   * results. They end with the last result, on {@link Stream#close}, or two seconds after the last work where a caller
   * stops reading and does not close.
   *
   * <p><b>Cancelling.</b> Closing the results, from whatever thread, drops what has not been started and closes
   * {@code texts}; interrupting the thread that takes the results drops it too. That thread then gets a
   * {@code CancellationException}. An article that is being read is not waited for; its thread ends with it.
   *
   * <p><b>Memory.</b> At most 16 texts or extractions per thread are held, and one article's analysis per thread. A
   * {@code Stream.flatMap} upstream holds all that one of its elements stands for, as it does wherever a stream is
   * pulled.
   *
   * @param texts the articles, none null
   * @param threads how many articles are read at once, from 1 on
   * @return one extraction per text; to be closed where it is not read to its end
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public Stream<Extraction> extractAll(Stream<String> texts, int threads) {
    return OrderedMap.map(texts, this::extract, threads);
  }

  /** Like {@link #extractDocuments(Stream, int)}, by as many threads as there are processors. */
  public Stream<DocumentResult> extractDocuments(Stream<Document> documents) {
    return extractDocuments(documents, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Finds the quotations of many articles with ids. One that fails, too long, over its time budget or for a fault of
   * this library, has the failure as its result, also where that is a {@link StackOverflowError} or an
   * {@link OutOfMemoryError}, and does not touch the others. Order, threads, cancelling and memory are those of
   * {@link #extractAll(Stream, int)}.
   *
   * @param documents the articles; ids may repeat
   * @param threads how many articles are read at once, from 1 on
   * @return one result per document; to be closed where it is not read to its end
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public Stream<DocumentResult> extractDocuments(Stream<Document> documents, int threads) {
    return OrderedMap.map(documents, document -> DocumentResult.of(document, this::extract), threads);
  }

  /** Collects the options of an extractor. Not safe for several threads. */
  public static final class Builder {
    private @Nullable Analyzer analyzer;
    private @Nullable Path models;
    private Set<CueKind> kinds = EnumSet.allOf(CueKind.class);
    private double minimumConfidence = DEFAULT_MINIMUM_CONFIDENCE;
    private int maximumLength = DEFAULT_MAXIMUM_LENGTH;
    private int maximumSentenceLength = DEFAULT_MAXIMUM_SENTENCE_LENGTH;
    private @Nullable Duration timeBudget;

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
     * Analyses texts with {@code analyzer} instead of CoreNLP's models, which then are not loaded; for adapters to other
     * pipelines.
     *
     * @param analyzer safe for any number of threads; its type is internal, and may change with any version
     */
    public Builder analyzer(Analyzer analyzer) {
      this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
      return this;
    }

    /**
     * Reads sentences longer than this in pieces, cut after a comma or the like where there is one in the second half: a
     * table or a list without a full stop shall not take more than its share of time.
     *
     * @param maximumSentenceLength in tokens, which are words and marks; time and memory for a sentence grow with it; an
     *     {@link #analyzer} of one's own cuts as it likes
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maximumSentenceLength(int maximumSentenceLength) {
      if (maximumSentenceLength <= 0) {
        throw new IllegalArgumentException("a maximum sentence length is at least 1 token, not " + maximumSentenceLength);
      }
      this.maximumSentenceLength = maximumSentenceLength;
      return this;
    }

    /**
     * Gives up an article that takes longer than this, with a {@link TimeBudgetException}; without a budget, an article
     * takes as long as it takes. It is elapsed time, looked at between sentences and between candidates, so that the end
     * comes some milliseconds late.
     *
     * @param timeBudget for one article, from the start of {@link QuoteExtractor#extract} on
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeBudget(Duration timeBudget) {
      if (timeBudget.isNegative() || timeBudget.isZero()) {
        throw new IllegalArgumentException("a time budget is more than nothing, not " + timeBudget);
      }
      this.timeBudget = timeBudget;
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
