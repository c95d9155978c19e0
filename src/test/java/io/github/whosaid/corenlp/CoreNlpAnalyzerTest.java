package io.github.whosaid.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.QuoteExtractor;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpAnalyzerTest {

  private static Article analyze(String text) {
    return CoreNlpAnalyzer.shared().analyze(text);
  }

  private static List<Token> tokens(Article article) {
    return article.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  @Test
  void readsALongSentenceInPieces() {
    String text = "Ruiz said the bridge was safe, ".repeat(150);
    Article article = analyze(text);
    assertThat(article.sentences()).hasSizeGreaterThan(2)
        .allSatisfy(sentence -> assertThat(sentence.size()).isBetween(150, QuoteExtractor.DEFAULT_MAXIMUM_SENTENCE_LENGTH));
    assertThat(article.sentences().get(0).tokens()).last().extracting(Token::text).isEqualTo(",");
    assertThat(tokens(article)).hasSize(7 * 150).isSortedAccordingTo((a, b) -> a.start() - b.start());
  }

  @Test
  void cutsALongSentenceWithoutPunctuationWhereItMust() {
    assertThat(analyze("bridge ".repeat(700)).sentences()).extracting(Sentence::size).containsExactly(300, 300, 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u5E02\u957F\u8BF4 ", "\uD83D\uDE00 ", "= ", "\u0642\u0627\u0644 "})
  void tagsOtherScriptsAsForeign(String word) {
    assertThat(tokens(analyze(word.repeat(60)))).isNotEmpty().allSatisfy(token -> {
      assertThat(token.tag()).isEqualTo("FW");
      assertThat(token.entity()).isEqualTo("O");
    });
  }

  @Test
  void namesAreFoundWhereThereAreCapitals() {
    assertThat(tokens(analyze("Then, said the mayor, Ana Ruiz left."))).filteredOn(Token::isNamed)
        .extracting(Token::text).containsExactly("Ana", "Ruiz");
    assertThat(tokens(analyze("Obama left. He said so, and I agreed."))).filteredOn(Token::isNamed)
        .extracting(Token::text).containsExactly("Obama");
  }

  @Test
  void parsesOnlyTheQuotedClausesThatAreWanted() {
    String text = "\"We think that the old bridge was safe,\" Ana Ruiz said.";
    Sentence whole = analyze(text).sentences().get(0);
    Sentence frame = analyze(text).sentences().get(0);
    frame.want(token -> token > 10);
    int said = whole.size() - 2;
    int inside = said - 3;
    assertThat(relations(whole).subList(0, inside)).containsOnlyOnce(DependencyTree.QUOTED).contains("nsubj", "det");
    assertThat(relations(frame).subList(0, inside)).startsWith(DependencyTree.QUOTED).endsWith("dep", "dep")
        .doesNotContain("nsubj", "det");
    assertThat(frame.tree().head(0)).isEqualTo(said);
    for (int i = inside + 1; i < whole.size(); i++) {
      assertThat(frame.tree().head(i)).isEqualTo(whole.tree().head(i));
      assertThat(frame.tree().relation(i)).isEqualTo(whole.tree().relation(i));
    }
  }

  private static List<String> relations(Sentence sentence) {
    return IntStream.range(0, sentence.size()).mapToObj(sentence.tree()::relation).toList();
  }
}
