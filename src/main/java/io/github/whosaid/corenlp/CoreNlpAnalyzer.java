package io.github.whosaid.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.whosaid.QuoteExtractor;
import io.github.whosaid.Span;
import io.github.whosaid.analysis.Analyzer;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Deadline;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Paragraphs;
import io.github.whosaid.analysis.QuotationMarks;
import io.github.whosaid.analysis.QuotedClauses;
import io.github.whosaid.analysis.QuotedRegion;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import io.github.whosaid.parser.DependencyParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Analyses with CoreNLP: its tokenizer, part-of-speech tagger, 3-class name recogniser and the model of its neural
 * dependency parser (Chen and Manning 2014). Paragraphs and quotation marks are found before, so that no sentence runs
 * over a paragraph's end and the models see one form of mark. Safe for any number of threads.
 */
public final class CoreNlpAnalyzer implements Analyzer {
  private static final String OPENING = "open";
  private static final String CLOSING = "close";
  private static final String NO_NAME = "O";
  private static final String FOREIGN = "FW";

  private static final CoreNlpAnalyzer SHARED =
      new CoreNlpAnalyzer(new CoreNlpModels(), QuoteExtractor.DEFAULT_MAXIMUM_SENTENCE_LENGTH);

  private final CoreNlpModels models;
  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=false,untokenizable=noneKeep,splitHyphenated=false");

  private final int longestSentence;

  private CoreNlpAnalyzer(CoreNlpModels models, int longestSentence) {
    this.models = models;
    this.longestSentence = longestSentence;
  }

  /**
   * An analyzer with the same models that reads a sentence of more than {@code tokens} tokens in pieces, cut after a comma
   * or the like.
   */
  public CoreNlpAnalyzer withLongestSentence(int tokens) {
    return new CoreNlpAnalyzer(models, tokens);
  }

  /** Begins to load the models of {@link #shared()} and returns at once. */
  public static void startLoading() {
    SHARED.models.startLoading();
  }

  /**
   * The analyzer that all extractors of the process share, its models loaded.
   *
   * @throws io.github.whosaid.WhosaidException if a model is not on the class path or cannot be read
   */
  public static CoreNlpAnalyzer shared() {
    SHARED.models.load();
    return SHARED;
  }

  /** The same analyzer, which loads each model when it first needs it, and then throws what {@link #shared} would. */
  public static CoreNlpAnalyzer lazy() {
    return SHARED;
  }

  /** Turns CoreNLP's log off for the whole process: for a command line, whose standard error is for its user. */
  public static void silence() {
    RedwoodConfiguration.current().clear().apply();
  }

  @Override
  public Article analyze(String text) {
    return analyze(text, Deadline.NONE);
  }

  @Override
  public Article analyze(String text, Deadline deadline) {
    List<Span> paragraphs = Paragraphs.of(text);
    List<QuotedRegion> quotes = QuotationMarks.pair(text, paragraphs);
    Map<Integer, String> marks = marks(quotes);
    List<Sentence> sentences = new ArrayList<>();
    Morphology morphology = new Morphology();
    try {
      for (int p = 0; p < paragraphs.size(); p++) {
        for (Span part : LongParagraphs.cut(text, paragraphs.get(p))) {
          deadline.check();
          for (List<CoreLabel> words : split(text, part, marks)) {
            deadline.check();
            sentences.add(sentence(sentences.size(), p, words, text, quotes, morphology));
          }
        }
      }
    } catch (RuntimeInterruptedException e) {
      // CoreNLP's models look for interrupts too, and take them off the thread.
      Thread.currentThread().interrupt();
    }
    deadline.check();
    return new Article(text, paragraphs, sentences, quotes);
  }

  /** Where the double marks of {@code quotes} stand, and on which side of the words. */
  static Map<Integer, String> marks(List<QuotedRegion> quotes) {
    Map<Integer, String> marks = new HashMap<>();
    for (QuotedRegion quote : quotes) {
      if (!quote.single()) {
        marks.put(quote.span().start(), OPENING);
        if (quote.closed()) {
          marks.put(quote.inner().end(), CLOSING);
        }
      }
    }
    return marks;
  }

  private List<List<CoreLabel>> split(String text, Span paragraph, Map<Integer, String> marks) {
    List<CoreLabel> words = new ArrayList<>();
    for (Span piece : UnbrokenRuns.cut(text, paragraph)) {
      for (CoreLabel word : tokenizers.getTokenizer(new StringReader(piece.in(text))).tokenize()) {
        word.setBeginPosition(word.beginPosition() + piece.start());
        word.setEndPosition(word.endPosition() + piece.start());
        words.add(word);
      }
    }
    words.forEach(word -> giveForm(word, marks));
    return bordered(new WordToSentenceProcessor<CoreLabel>().process(words), marks);
  }

  /** Gives {@code word} the form that the models were trained on. */
  static void giveForm(CoreLabel word, Map<Integer, String> marks) {
    String mark = marks.get(word.beginPosition());
    word.setWord(mark != null ? "\"" : treebankForm(word.word()));
    word.setValue(word.word());
  }

  /** A paragraph's {@code split} sentences with each mark on its own side of the border, and none too long. */
  List<List<CoreLabel>> bordered(List<List<CoreLabel>> split, Map<Integer, String> marks) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : split) {
      List<CoreLabel> open = new ArrayList<>(sentence);
      if (!sentences.isEmpty()) {
        List<CoreLabel> last = sentences.get(sentences.size() - 1);
        // The splitter leaves some marks on the wrong side of the border.
        while (open.size() > 1 && CLOSING.equals(marks.get(open.get(0).beginPosition()))) {
          last.add(open.remove(0));
        }
        if (last.size() > 1 && OPENING.equals(marks.get(last.get(last.size() - 1).beginPosition()))) {
          open.add(0, last.remove(last.size() - 1));
        }
      }
      sentences.add(open);
    }
    return sentences.stream().flatMap(sentence -> pieces(sentence, longestSentence).stream()).toList();
  }

  /** A sentence in pieces of bounded length: a table or a list without full stops must not cost more than its share. */
  private static List<List<CoreLabel>> pieces(List<CoreLabel> sentence, int longest) {
    if (sentence.size() <= longest) {
      return List.of(sentence);
    }
    List<List<CoreLabel>> pieces = new ArrayList<>();
    int from = 0;
    while (sentence.size() - from > longest) {
      int to = from + longest;
      while (to > from + longest / 2 && !sentence.get(to - 1).word().matches("[,;:]|--")) {
        to--;
      }
      to = to == from + longest / 2 ? from + longest : to;
      pieces.add(sentence.subList(from, to));
      from = to;
    }
    pieces.add(sentence.subList(from, sentence.size()));
    return pieces;
  }

  /** Curly, dashed and dotted characters in the ASCII forms that the models were trained on. */
  static String treebankForm(String word) {
    if (word.chars().allMatch(c -> c < 128)) {
      return word;
    }
    return switch (word) {
      case "—", "–" -> "--";
      case "…" -> "...";
      case "“", "„", "«", "”", "»" -> "\"";
      default -> word.replace('’', '\'').replace('‘', '\'');
    };
  }

  private Sentence sentence(int index, int paragraph, List<CoreLabel> words, String text,
      List<QuotedRegion> quotes, Morphology morphology) {
    tag(words);
    List<String> entities = entities(words);
    List<Token> tokens = new ArrayList<>(words.size());
    List<String> forms = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      Span span = new Span(word.beginPosition(), word.endPosition());
      String written = span.in(text);
      String form = same(written, word.word());
      String lemma = morphology.lemma(word.word(), word.tag());
      tokens.add(new Token(span, written, word.tag(), lemma == null ? form : same(form, lemma), entities.get(i)));
      forms.add(form);
    }
    // What waits for the parser are the forms, not CoreNLP's words: those take ten times the memory.
    return new Sentence(index, paragraph, tokens,
        wanted -> parse(forms, tokens, QuotedClauses.in(tokens, quotes), wanted));
  }

  /** {@code second} as the object {@code first} where they are equal. */
  private static String same(String first, String second) {
    return first.equals(second) ? first : second;
  }

  /** Gives each of a sentence's {@code words} its tag. */
  void tag(List<CoreLabel> words) {
    if (Script.isLatin(words)) {
      models.tagger().tagCoreLabels(words);
    } else {
      words.forEach(word -> word.setTag(FOREIGN));
    }
  }

  /** The entities of a sentence's tagged {@code words}, as {@link Token#entity()} names them. */
  List<String> entities(List<CoreLabel> words) {
    if (!mayHoldName(words)) {
      return Collections.nCopies(words.size(), NO_NAME);
    }
    return models.names().classifySentence(words).stream()
        .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class)).toList();
  }

  /** A sentence with no capitals but that of its first word, which is no noun, and of "I" holds no name. */
  private static boolean mayHoldName(List<CoreLabel> words) {
    if (words.get(0).tag().startsWith("NN")) {
      return true;
    }
    for (CoreLabel word : words.subList(1, words.size())) {
      if (!word.word().equals("I") && word.word().chars().anyMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Parses the quoted clauses and the frame around them each for itself: quotation marks mislead the parser just where the
   * attribution hangs. A quoted clause then depends on the frame's root as {@link DependencyTree#QUOTED}.
   */
  DependencyTree parse(List<String> forms, List<Token> tokens, List<QuotedClauses.Range> quoted, IntPredicate wanted) {
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
    List<Integer> frame = new ArrayList<>();
    List<Integer> quotedRoots = new ArrayList<>();
    int from = 0;
    for (QuotedClauses.Range range : quoted) {
      IntStream.range(from, range.from()).forEach(frame::add);
      List<Integer> inside = IntStream.range(range.from(), range.to()).boxed().toList();
      boolean looked = inside.stream().anyMatch(wanted::test);
      quotedRoots.add(looked ? parse(forms, tokens, inside, heads, relations)
          : hangTogether(inside, heads, relations));
      from = range.to();
    }
    IntStream.range(from, tokens.size()).forEach(frame::add);
    int root = frame.isEmpty() ? -1 : parse(forms, tokens, frame, heads, relations);
    for (int quotedRoot : quotedRoots) {
      if (root >= 0) {
        heads[quotedRoot] = root;
        relations[quotedRoot] = DependencyTree.QUOTED;
      }
    }
    return new DependencyTree(heads, relations);
  }

  /** Hangs the words at {@code indexes} on the first of them. */
  private static int hangTogether(List<Integer> indexes, int[] heads, String[] relations) {
    int root = indexes.get(0);
    for (int i : indexes.subList(1, indexes.size())) {
      heads[i] = root;
      relations[i] = "dep";
    }
    return root;
  }

  /** Parses the words at {@code indexes} as a sentence of their own and returns the index of its root. */
  private int parse(List<String> forms, List<Token> tokens, List<Integer> indexes, int[] heads, String[] relations) {
    DependencyParser.Arcs arcs = models.parser().parse(indexes.stream().map(forms::get).toList(),
        indexes.stream().map(i -> tokens.get(i).tag()).toList());
    int root = -1;
    for (int i = 0; i < indexes.size(); i++) {
      int head = arcs.heads()[i];
      if (head < 0) {
        root = indexes.get(i);
      } else {
        heads[indexes.get(i)] = indexes.get(head);
        relations[indexes.get(i)] = arcs.relations()[i];
      }
    }
    return root;
  }
}
