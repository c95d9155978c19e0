package io.github.whosaid.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.github.whosaid.WhosaidException;
import io.github.whosaid.parser.DependencyParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The three models that the pipeline needs, from the class path; each is loaded when first asked for. Safe for any number
 * of threads, and without a lock once a model is there.
 */
final class CoreNlpModels {
  private static final String HOME = "edu/stanford/nlp/models/";
  static final String TAGGER = HOME + "pos-tagger/english-left3words-distsim.tagger";
  static final String NAMES = HOME + "ner/english.all.3class.distsim.crf.ser.gz";
  static final String PARSER = HOME + "parser/nndep/english_UD.gz";

  private static final System.Logger LOG = System.getLogger("io.github.whosaid");

  private static final int BUFFER = 1 << 16;

  private final Model<MaxentTagger> tagger = new Model<>(TAGGER, MaxentTagger::new);
  private final Model<CRFClassifier<CoreLabel>> names = new Model<>(NAMES, CoreNlpModels::readNames);
  private final Model<DependencyParser> parser = new Model<>(PARSER, CoreNlpModels::readParser);

  CoreNlpModels() {
    // The models were made of words whose "I" is "i" in lower case.
    if (!"I".toLowerCase(Locale.getDefault()).equals("i")) {
      LOG.log(System.Logger.Level.WARNING, "CoreNLP lower-cases English by the rules of the language of this process,"
          + " \"{0}\", and so finds other names; start Java with -Duser.language=en", Locale.getDefault());
    }
  }

  MaxentTagger tagger() {
    return tagger.get();
  }

  CRFClassifier<CoreLabel> names() {
    return names.get();
  }

  DependencyParser parser() {
    return parser.get();
  }

  /** Begins to load what is not loaded yet, side by side; who asks for a model waits for it, and meets its failure. */
  void startLoading() {
    for (Model<?> model : List.of(names, tagger, parser)) {
      if (!model.isLoaded()) {
        Thread loader = new Thread(model::preload, "whosaid-loading");
        loader.setDaemon(true);
        loader.start();
      }
    }
  }

  /**
   * Loads what is not loaded yet, side by side.
   *
   * @throws WhosaidException if a model is not on the class path or cannot be read
   */
  void load() {
    startLoading();
    tagger.get();
    names.get();
    parser.get();
  }

  /** What CoreNLP reads itself by small pieces, a quarter slower. */
  private static CRFClassifier<CoreLabel> readNames(InputStream in) throws IOException, ClassNotFoundException {
    CRFClassifier<CoreLabel> names = new CRFClassifier<>(new Properties());
    names.loadClassifier(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER), new Properties());
    return names;
  }

  private static DependencyParser readParser(InputStream in) throws IOException {
    return DependencyParser.read(new GZIPInputStream(in, BUFFER));
  }

  @FunctionalInterface
  private interface Reader<T> {
    T read(InputStream in) throws IOException, ClassNotFoundException;
  }

  private static final class Model<T> {
    private final String path;
    private final Reader<T> reader;
    private volatile @Nullable T value;

    Model(String path, Reader<T> reader) {
      this.path = path;
      this.reader = reader;
    }

    boolean isLoaded() {
      return value != null;
    }

    void preload() {
      try {
        get();
      } catch (WhosaidException e) {
        // Whoever asks for the model will try again and be told.
      }
    }

    T get() {
      T known = value;
      return known != null ? known : load();
    }

    private synchronized T load() {
      T known = value;
      if (known == null) {
        known = read();
        value = known;
      }
      return known;
    }

    private T read() {
      try (InputStream in = CoreNlpModels.class.getClassLoader().getResourceAsStream(path)) {
        if (in == null) {
          throw new WhosaidException("the CoreNLP model " + path + " is not on the class path: add the dependency"
              + " edu.stanford.nlp:stanford-corenlp:4.5.10 with the classifier \"models\"");
        }
        return reader.read(new BufferedInputStream(in, BUFFER));
      } catch (IOException | ClassNotFoundException | ClassCastException | RuntimeIOException e) {
        throw new WhosaidException(
            "the CoreNLP model " + path + " cannot be read; is its jar of CoreNLP's own version? " + e, e);
      }
    }
  }
}
