package io.github.whosaid.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PipelineAnnotationsTest {

  private static List<CoreLabel> tokens(String text) {
    List<CoreLabel> tokens = new ArrayList<>();
    Matcher words = Pattern.compile("\\w+|[^\\w\\s]").matcher(text);
    while (words.find()) {
      CoreLabel token = new CoreLabel();
      token.setWord(words.group());
      token.setBeginPosition(words.start());
      token.setEndPosition(words.end());
      token.setIndex(tokens.size() + 1);
      tokens.add(token);
    }
    return tokens;
  }

  private static Annotation document(String text, List<CoreLabel> tokens, int... sentenceEnds) {
    List<CoreMap> sentences = new ArrayList<>();
    int from = 0;
    for (int end : sentenceEnds) {
      CoreMap sentence = new ArrayCoreMap();
      sentence.set(CoreAnnotations.TokensAnnotation.class, tokens.subList(from, end));
      sentences.add(sentence);
      from = end;
    }
    Annotation document = new Annotation(text);
    document.set(CoreAnnotations.TokensAnnotation.class, tokens);
    document.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    return document;
  }

  @Test
  void aTextOfBlanksHasNoSentencesWhateverItsTokens() {
    CoreLabel token = new CoreLabel();
    token.setWord("\u200B");
    token.setBeginPosition(0);
    token.setEndPosition(1);
    assertThat(PipelineAnnotations.read(document("\u200B", List.of(token), 1)).sentences()).isEmpty();
  }

  @Test
  void takesWhatIsThereAtItsWord() {
    String text = "Oslo sang loudly.";
    List<CoreLabel> tokens = tokens(text);
    String[] tags = {"FW", "NN", "UH", "."};
    String[] names = {"CITY", "O", "DATE", "O"};
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setTag(tags[i]);
      tokens.get(i).setLemma("lemma" + i);
      tokens.get(i).setNER(names[i]);
    }
    Annotation document = document(text, tokens, 4);
    SemanticGraph graph = new SemanticGraph();
    List<IndexedWord> nodes = tokens.stream().map(IndexedWord::new).toList();
    graph.addRoot(nodes.get(0));
    nodes.forEach(graph::addVertex);
    graph.addEdge(nodes.get(0), nodes.get(2), UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT, 1, false);
    graph.addEdge(nodes.get(2), nodes.get(1), UniversalEnglishGrammaticalRelations.ADVERBIAL_MODIFIER, 1, false);
    document.get(CoreAnnotations.SentencesAnnotation.class).get(0)
        .set(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class, graph);

    Sentence sentence = PipelineAnnotations.read(document).sentences().get(0);
    assertThat(sentence.tokens()).extracting(Token::tag).containsExactly(tags);
    assertThat(sentence.tokens()).extracting(Token::lemma).containsExactly("lemma0", "lemma1", "lemma2", "lemma3");
    assertThat(sentence.tokens()).extracting(Token::entity).containsExactly("LOCATION", "O", "O", "O");
    DependencyTree tree = sentence.tree();
    assertThat(new int[] {tree.head(0), tree.head(1), tree.head(2), tree.head(3)}).containsExactly(-1, 2, 0, -1);
    assertThat(tree.relation(2)).isEqualTo("nsubj:pass");
  }

  @Test
  void cutsSentencesAtParagraphsAndMovesMarks() {
    String text = "Rain fell\n\n\"Stay in.\" Nobody did.";
    List<CoreLabel> tokens = tokens(text);
    assertThat(tokens).hasSize(10);
    Article article = PipelineAnnotations.read(document(text, tokens, 6, 10));
    assertThat(article.sentences()).extracting(Sentence::toString)
        .containsExactly("Rain fell", "\" Stay in . \"", "Nobody did .");
    assertThat(article.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 1);
    assertThat(article.sentences()).allSatisfy(sentence -> assertThat(sentence.tree().size()).isEqualTo(sentence.size()));
  }

  @Test
  void splitsTokensThatHaveNoSentences() {
    String text = "Rain fell. Nobody minded.\n\nIt stopped";
    Annotation document = new Annotation(text);
    document.set(CoreAnnotations.TokensAnnotation.class, tokens(text));
    assertThat(PipelineAnnotations.read(document).sentences()).extracting(Sentence::toString)
        .containsExactly("Rain fell .", "Nobody minded .", "It stopped");
  }

  @Test
  void leavesTheDocumentAsItIs() {
    String text = "“Stay in,” Lee said.";
    List<CoreLabel> tokens = tokens(text);
    Annotation document = document(text, tokens, tokens.size());
    List<String> before = tokens.stream().map(CoreLabel::toShorterString).toList();
    Article article = PipelineAnnotations.read(document);
    assertThat(article.sentences().get(0).tree().size()).isEqualTo(tokens.size());
    assertThat(tokens).extracting(CoreLabel::toShorterString).isEqualTo(before);
    assertThat(tokens.get(0).word()).isEqualTo("“");
    assertThat(document.keySet()).containsExactlyInAnyOrder(CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class);
  }

  @Test
  void refusesTokensOutsideTheText() {
    List<CoreLabel> tokens = tokens("Rain fell again.");
    assertThatIllegalArgumentException().isThrownBy(() -> PipelineAnnotations.read(document("Rain fell.", tokens, 4)))
        .withMessageStartingWith("the token \"again\" stands at 10..15, outside the document's text of 10 chars: ");
    CoreLabel placeless = new CoreLabel();
    placeless.setWord("Rain");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PipelineAnnotations.read(document("Rain", List.of(placeless), 1)))
        .withMessageContaining("CharacterOffsetBegin");
    Annotation textless = new Annotation("");
    textless.remove(CoreAnnotations.TextAnnotation.class);
    assertThatIllegalArgumentException().isThrownBy(() -> PipelineAnnotations.read(textless))
        .withMessageContaining("TextAnnotation");
  }
}
