package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static List<String> of(String text) {
    Words words = Words.of(text);
    return IntStream.range(0, words.count()).mapToObj(words::text).toList();
  }

  @Test
  void holdsTogetherOverSingleMarks() {
    assertThat(of("The U.S. team's three-year run -- 1.5 km... Moran’s 'yes'"))
        .containsExactly("The", "U.S", "team's", "three-year", "run", "1.5", "km", "Moran’s", "yes");
  }

  @Test
  void isAsLongAsItLikes() {
    assertThat(of("a-bb.".repeat(100_000) + "c d")).hasSize(2).last().isEqualTo("d");
  }

  @Test
  void takesLettersAndDigitsOfEveryScriptButNoUnderscore() {
    assertThat(of("snake_case Łódź ½ ² Ⅷ 東京 𝒜")).containsExactly("snake", "case", "Łódź", "½", "²", "Ⅷ", "東京", "𝒜");
  }

  @Test
  void findsTheWordsAtAPlace() {
    Words words = Words.of("one two three four");
    assertThat(words.touching(List.of(new Span(5, 9), new Span(14, 15)))).hasToString("{1, 2, 3}");
    assertThat(words.touching(List.of(new Span(3, 4), new Span(18, 18)))).hasToString("{}");
  }
}
