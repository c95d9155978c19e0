package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
  // It rained . " Yes , " Ana said . " No .
  private final Words words = Parsed.words("It rained. \"Yes,\" Ana said.\n\n\"No.");

  private List<Integer> those(IntPredicate what) {
    return IntStream.range(0, words.size()).filter(what).boxed().toList();
  }

  @Test
  void knowsTheMarksOfItsRegions() {
    assertThat(those(words::isOpeningMark)).containsExactly(3, 10);
    assertThat(those(words::isClosingMark)).as("the second one is never closed").containsExactly(6);
    assertThat(those(i -> words.region(i) >= 0)).containsExactly(3, 4, 5, 6, 10, 11, 12);
    assertThat(words.regionFrom(1)).isEqualTo(10);
    assertThat(words.regionTo(1)).isEqualTo(13);
  }

  @Test
  void aRegionStartsAtItsMarkAlsoWithoutASpaceBefore() {
    Words close = Parsed.words("Ana said:\"Yes.\"");
    assertThat(close.regionFrom(0)).isEqualTo(3);
    assertThat(close.region(2)).isEqualTo(-1);
  }

  @Test
  void knowsWhereSentencesAndParagraphsStartAndEnd() {
    assertThat(IntStream.rangeClosed(0, 3).map(words::first)).containsExactly(0, 3, 10, 13);
    assertThat(words.sentenceStart(8)).isEqualTo(3);
    assertThat(words.sentenceEnd(8)).isEqualTo(10);
    assertThat(those(words::endsParagraph)).containsExactly(9, 12);
  }

  @Test
  void looksForMarksAsFarAsTheNextSentenceButNotOverTwoBlankLines() {
    assertThat(words.reachStart(8)).isEqualTo(2);
    assertThat(words.reachEnd(8)).as("the next paragraph is the same article's").isEqualTo(11);
    Words apart = Parsed.words("It rained.\n\n\n\"Yes,\" Ana said.\r\n\r\n\r\n\"No.");
    assertThat(those(apart::opensArticle)).containsExactly(0, 3, 10);
    assertThat(apart.reachStart(8)).isEqualTo(3);
    assertThat(apart.reachEnd(8)).isEqualTo(10);
    assertThat(apart.reachEnd(12)).as("the end of the text").isEqualTo(13);
  }

  @Test
  void countsWordsAndNoPunctuation() {
    assertThat(words.wordCount(3, 9)).isEqualTo(3);
    assertThat(words.wordCount(9, 3)).as("nothing lies between").isZero();
    assertThat(those(words::isWord)).containsExactly(0, 1, 4, 7, 8, 11);
  }
}
