package io.github.whosaid.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import io.github.whosaid.Span;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Paragraphs;
import io.github.whosaid.analysis.QuotationMarks;
import io.github.whosaid.analysis.QuotedClauses;
import io.github.whosaid.analysis.QuotedRegion;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.TextOrder;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article that a CoreNLP pipeline has annotated. What is there is used: tokens, sentences, tags, lemmas, names and
 * basic dependencies; what is missing comes from the models of {@link CoreNlpAnalyzer#lazy()}, each loaded when first
 * needed. A sentence is cut at a paragraph's end, and a sentence so cut, or one with quoted clauses, is parsed anew: the
 * rules expect those clauses apart. The document is not changed.
 */
public final class PipelineAnnotations {
  private static final String NONE = "O";

  private final String text;
  private final List<Span> paragraphs;
  private final List<QuotedRegion> quotes;
  private final Map<Integer, String> marks;
  private final Morphology morphology = new Morphology();
  private final IdentityHashMap<CoreLabel, CoreMap> sentenceStartingAt = new IdentityHashMap<>();

  private PipelineAnnotations(String text) {
    this.text = text;
    paragraphs = Paragraphs.of(text);
    quotes = QuotationMarks.pair(text, paragraphs);
    marks = CoreNlpAnalyzer.marks(quotes);
  }

  /**
   * The article of {@code document}, which must stay as it is until the article has been read.
   *
   * @throws IllegalArgumentException if the document has no text, or its tokens have no places in it
   * @throws io.github.whosaid.WhosaidException if a model is needed and missing
   */
  public static Article read(Annotation document) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    if (text == null) {
      throw new IllegalArgumentException("the document has no TextAnnotation: make it as new Annotation(text)");
    }
    List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    if (tokens == null) {
      return CoreNlpAnalyzer.lazy().analyze(text);
    }
    return new PipelineAnnotations(text).article(tokens, document.get(CoreAnnotations.SentencesAnnotation.class));
  }

  private Article article(List<CoreLabel> tokens, @Nullable List<CoreMap> given) {
    if (paragraphs.isEmpty()) {
      return new Article(text, paragraphs, List.of(), quotes);
    }
    List<List<List<CoreLabel>>> split = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      split.add(new ArrayList<>());
    }
    if (given == null) {
      for (List<CoreLabel> paragraph : byParagraph(tokens)) {
        split.get(paragraphOf(paragraph.get(0))).addAll(new WordToSentenceProcessor<CoreLabel>().process(paragraph));
      }
    } else {
      for (CoreMap sentence : given) {
        List<List<CoreLabel>> parts = byParagraph(sentence.get(CoreAnnotations.TokensAnnotation.class));
        parts.forEach(part -> split.get(paragraphOf(part.get(0))).add(part));
        if (parts.size() == 1) {
          sentenceStartingAt.put(parts.get(0).get(0), sentence);
        }
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    for (int p = 0; p < split.size(); p++) {
      for (List<CoreLabel> words : CoreNlpAnalyzer.lazy().bordered(split.get(p), marks)) {
        sentences.add(sentence(sentences.size(), p, words));
      }
    }
    return new Article(text, paragraphs, sentences, quotes);
  }

  /** Cuts {@code tokens} where a paragraph ends; those of no length, as markup leaves them, are left out. */
  private List<List<CoreLabel>> byParagraph(List<CoreLabel> tokens) {
    List<List<CoreLabel>> parts = new ArrayList<>();
    int last = -1;
    for (CoreLabel token : tokens) {
      checkPlace(token);
      if (token.beginPosition() == token.endPosition()) {
        continue;
      }
      int paragraph = paragraphOf(token);
      if (paragraph != last) {
        parts.add(new ArrayList<>());
        last = paragraph;
      }
      parts.get(parts.size() - 1).add(token);
    }
    return parts;
  }

  private void checkPlace(CoreLabel token) {
    if (token.beginPosition() < 0 || token.endPosition() > text.length()
        || token.beginPosition() > token.endPosition()) {
      throw new IllegalArgumentException("the token \"" + token.word() + "\" stands at " + token.beginPosition() + ".."
          + token.endPosition() + ", outside the document's text of " + text.length()
          + " chars: give the tokens their CharacterOffsetBegin and -End in it");
    }
  }

  /** The index of the paragraph that holds the token, or that starts first after it. */
  private int paragraphOf(CoreLabel token) {
    return Math.min(TextOrder.firstEndingAfter(token.beginPosition(), paragraphs, Span::end), paragraphs.size() - 1);
  }

  private Sentence sentence(int index, int paragraph, List<CoreLabel> given) {
    List<CoreLabel> words = given.stream().map(this::copy).toList();
    if (!words.stream().allMatch(word -> word.tag() != null)) {
      CoreNlpAnalyzer.lazy().tag(words);
    }
    List<String> entities = given.stream().allMatch(word -> word.ner() != null)
        ? given.stream().map(word -> entity(word.ner())).toList()
        : CoreNlpAnalyzer.lazy().entities(words);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      Span span = new Span(word.beginPosition(), word.endPosition());
      tokens.add(new Token(span, span.in(text), word.tag(), lemma(given.get(i), word), entities.get(i)));
    }
    SemanticGraph graph = graph(given);
    List<QuotedClauses.Range> quoted = QuotedClauses.in(tokens, quotes);
    return new Sentence(index, paragraph, tokens, graph != null && quoted.isEmpty()
        ? wanted -> tree(graph, words.size())
        : wanted -> CoreNlpAnalyzer.lazy().parse(words.stream().map(CoreLabel::word).toList(), tokens, quoted, wanted));
  }

  /** The word as the models know it; the user's own stays as it is. */
  private CoreLabel copy(CoreLabel given) {
    CoreLabel word = new CoreLabel(4);
    word.setWord(given.word());
    word.setTag(given.tag());
    word.setBeginPosition(given.beginPosition());
    word.setEndPosition(given.endPosition());
    CoreNlpAnalyzer.giveForm(word, marks);
    return word;
  }

  private String lemma(CoreLabel given, CoreLabel word) {
    String lemma = given.lemma() != null ? given.lemma() : morphology.lemma(word.word(), word.tag());
    return Objects.requireNonNullElse(lemma, word.word());
  }

  /** CoreNLP's finer kinds of name as the three that the rules know. */
  private static String entity(String ner) {
    return switch (ner) {
      case "PERSON", "ORGANIZATION", "LOCATION" -> ner;
      case "CITY", "STATE_OR_PROVINCE", "COUNTRY" -> "LOCATION";
      default -> NONE;
    };
  }

  /** The tree that the pipeline made of just these words, or null. */
  private @Nullable SemanticGraph graph(List<CoreLabel> words) {
    CoreMap sentence = sentenceStartingAt.get(words.get(0));
    return sentence == null || sentence.get(CoreAnnotations.TokensAnnotation.class).size() != words.size() ? null
        : sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
  }

  private static DependencyTree tree(SemanticGraph graph, int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
    for (SemanticGraphEdge arc : graph.edgeIterable()) {
      heads[arc.getDependent().index() - 1] = arc.getGovernor().index() - 1;
      relations[arc.getDependent().index() - 1] = arc.getRelation().toString();
    }
    return new DependencyTree(heads, relations);
  }
}
