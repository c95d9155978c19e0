package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InTheWordsOfTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      It rained. The plan was a farce, in the words of Tom Weller.     | Tom Weller | The plan was a farce
      It rained. In the words of Tom Weller, the plan was a "farce."   | Tom Weller | the plan was a "farce."
      It rained. The plan, in the words of the old mayor, was a farce. | the old mayor | The plan / was a farce
      """)
  void givesTheClauseToItsSource(String text, String source, String content) {
    Words words = Parsed.words(text);
    assertThat(InTheWordsOf.phrases(words)).singleElement().satisfies(candidate -> {
      assertThat(Parsed.text(candidate.source(), words)).isEqualTo(source);
      assertThat(Parsed.text(candidate.content, words)).isEqualTo(content);
      assertThat(candidate.frame.token.text()).isEqualTo("words");
      assertThat(candidate.rule()).isEqualTo("InTheWordsOf");
      assertThat(candidate.confidence).isEqualTo(candidate.nestedConfidence).isEqualTo(0.7);
      assertThat(candidate.isWeighed()).isFalse();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "It was a farce, in the words of",
      "It was a farce, in the words of\n\nTom Weller left.",
      "It was a farce, in the words\n\nof Tom Weller.",
      "It was a farce, in the words of, well, nobody.",
      "In the words of Tom Weller",
      "It was a farce, in the eyes of Tom Weller."})
  void needsASourceAndAClause(String text) {
    assertThat(InTheWordsOf.phrases(Parsed.words(text))).isEmpty();
  }
}
