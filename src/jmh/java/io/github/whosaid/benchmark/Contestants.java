package io.github.whosaid.benchmark;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.github.whosaid.Extraction;
import io.github.whosaid.QuoteExtractor;
import io.github.whosaid.corenlp.CoreNlpAnalyzer;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Those who are compared, by name. */
final class Contestants {
  static final String WHOSAID = "whosaid";
  static final String QUOTE = "quote";
  static final String QUOTE_TUNED = "quote-tuned";
  static final String FLOOR = "floor";

  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String NAMES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";

  private static final Map<String, Supplier<Contestant>> LOADERS = new LinkedHashMap<>();

  static {
    LOADERS.put(WHOSAID, Contestants::whosaid);
    LOADERS.put(QUOTE, Contestants::quote);
    LOADERS.put(QUOTE_TUNED, Contestants::quoteTuned);
    LOADERS.put(FLOOR, Contestants::floor);
  }

  private Contestants() {}

  static Set<String> names() {
    return LOADERS.keySet();
  }

  /**
   * Loads the models of the contestant of this name, which is one of {@link #names()}; takes seconds. CoreNLP's log, a
   * line or more per quotation, is off for all.
   */
  static Contestant load(String name) {
    CoreNlpAnalyzer.silence();
    return LOADERS.get(name).get();
  }

  private static Contestant whosaid() {
    QuoteExtractor extractor = QuoteExtractor.create();
    return new Contestant() {
      @Override
      public int read(String text) {
        return extractor.extract(text).quotations().size();
      }

      @Override
      public int readAll(List<String> texts, int threads) {
        try (Stream<Extraction> found = extractor.extractAll(texts.stream(), threads)) {
          return found.mapToInt(extraction -> extraction.quotations().size()).sum();
        }
      }
    };
  }

  /** CoreNLP's quote annotator as shipped: what it requires, and no setting. */
  private static Contestant quote() {
    return quote(new Properties());
  }

  /**
   * The quote annotator as cheap as settings make it without another outcome: one model of names, of three classes; no
   * numbers, dates (SUTime) and fine-grained rules.
   */
  private static Contestant quoteTuned() {
    Properties settings = new Properties();
    settings.setProperty("ner.model", NAMES);
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    return quote(settings);
  }

  private static Contestant quote(Properties settings) {
    settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    return text -> {
      Annotation article = new Annotation(text);
      pipeline.annotate(article);
      return QuoteAnnotator.gatherQuotes(article).size();
    };
  }

  /** Tokens, sentences, tags and names of three classes by Whosaid's models, called with nothing around them. */
  private static Contestant floor() {
    MaxentTagger tagger = new MaxentTagger(TAGGER);
    CRFClassifier<CoreLabel> names = CRFClassifier.getClassifierNoExceptions(NAMES);
    TokenizerFactory<CoreLabel> tokenizers =
        PTBTokenizer.factory(new CoreLabelTokenFactory(), "untokenizable=noneKeep");
    WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
    return text -> {
      int found = 0;
      for (List<CoreLabel> sentence : splitter.process(tokenizers.getTokenizer(new StringReader(text)).tokenize())) {
        tagger.tagCoreLabels(sentence);
        for (CoreLabel token : names.classifySentence(sentence)) {
          found += names.flags.backgroundSymbol.equals(token.get(CoreAnnotations.AnswerAnnotation.class)) ? 0 : 1;
        }
      }
      return found;
    };
  }
}
