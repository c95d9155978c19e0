package io.github.whosaid.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.Lazy;
import io.github.whosaid.WhosaidException;
import io.github.whosaid.parser.DependencyParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/**
 * The three models that the pipeline needs, from the class path; each is loaded when first asked for. Safe for any number
 * of threads.
 */
final class CoreNlpModels {
  private static final String HOME = "edu/stanford/nlp/models/";
  static final String TAGGER = HOME + "pos-tagger/english-left3words-distsim.tagger";
  static final String NAMES = HOME + "ner/english.all.3class.distsim.crf.ser.gz";
  static final String PARSER = HOME + "parser/nndep/english_UD.gz";

  private final Lazy<MaxentTagger> tagger = Lazy.of(() -> model(TAGGER, () -> new MaxentTagger(TAGGER)));
  private final Lazy<CRFClassifier<CoreLabel>> names =
      Lazy.of(() -> model(NAMES, () -> CRFClassifier.getClassifierNoExceptions(NAMES)));
  private final Lazy<DependencyParser> parser = Lazy.of(() -> model(PARSER, CoreNlpModels::readParser));

  private boolean loaded;

  MaxentTagger tagger() {
    return tagger.get();
  }

  CRFClassifier<CoreLabel> names() {
    return names.get();
  }

  DependencyParser parser() {
    return parser.get();
  }

  /**
   * Loads what is not loaded yet, side by side.
   *
   * @throws WhosaidException if a model is not on the class path or cannot be read
   */
  synchronized void load() {
    if (loaded) {
      return;
    }
    CompletableFuture<?> loadingNames = CompletableFuture.runAsync(names::get);
    CompletableFuture<?> loadingTagger = CompletableFuture.runAsync(tagger::get);
    parser.get();
    joined(loadingTagger);
    joined(loadingNames);
    loaded = true;
  }

  private static DependencyParser readParser() {
    try (InputStream file = CoreNlpModels.class.getClassLoader().getResourceAsStream(PARSER);
        InputStream unzipped = new GZIPInputStream(file, 1 << 16)) {
      return DependencyParser.read(unzipped);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void joined(CompletableFuture<?> loading) {
    try {
      loading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof WhosaidException missing ? missing
          : new WhosaidException("loading a CoreNLP model failed: " + e.getCause(), e.getCause());
    }
  }

  private static <T> T model(String path, Supplier<T> loader) {
    if (CoreNlpModels.class.getClassLoader().getResource(path) == null) {
      throw new WhosaidException("the CoreNLP model " + path + " is not on the class path: add the dependency"
          + " edu.stanford.nlp:stanford-corenlp:4.5.10 with the classifier \"models\"");
    }
    try {
      return loader.get();
    } catch (RuntimeException e) {
      throw new WhosaidException(
          "the CoreNLP model " + path + " cannot be read; is its jar of CoreNLP's own version? " + e, e);
    }
  }
}
