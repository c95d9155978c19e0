package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundariesTest {

  /** The stretch between the square brackets, tidied. */
  private static String trimmed(String marked) {
    Words words = Parsed.words(marked.replaceFirst("\\[", "").replaceFirst("\\]", ""));
    int from = words.tokenAt(marked.indexOf('['));
    int to = words.tokenAt(marked.indexOf(']') - 1);
    return Parsed.text(Boundaries.trimmed(Ranges.of(from, to), words), words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Ana said[, the deck was sound,] on Monday.  | the deck was sound
      Ana said the deck[ (the old one) ]was sound. | the old one
      Ana said [the deck was sound.]              | the deck was sound
      Ana said [the deck was sound and] left.     | the deck was sound
      Ana said [the deck was sound, but] left.    | the deck was sound
      Ana paid [$5 a day —] no more.              | $5 a day
      Ana said [tolls rose 5%,] or more.          | tolls rose 5%
      Ana met [@northgale,] the port.             | @northgale
      Ana said[, --] no more.                     | ''
      [, --] no more.                             | ''
      """)
  void takesStrayPunctuationAndConjunctionsOff(String marked, String expected) {
    assertThat(trimmed(marked)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      "[The deck is sound]," Ana said.             | "The deck is sound,"
      ["The deck is sound]," Ana said.             | "The deck is sound,"
      "[The deck is sound," Ana] said.             | "The deck is sound," Ana
      "The [deck is sound,"] Ana said.             | deck is sound
      "The [deck is] sound," Ana said.             | deck is
      Ana said the deck was ["sound]".             | "sound"
      Ana said [the deck was "sound]".             | the deck was "sound"
      Ana said [the deck was "]sound".             | the deck was
      Ana said: [“The deck is sound].”             | “The deck is sound.”
      Ana said: ['The deck is sound].'             | 'The deck is sound.'
      "The deck [is sound and] old," Ana said.     | is sound and
      Ana said: ["The deck is sound.]              | "The deck is sound.
      Ana said: ["The deck is sound.)]             | "The deck is sound.)
      Ana said: "The [deck is sound.]              | deck is sound
      """)
  void keepsMarksInPairs(String marked, String expected) {
    assertThat(trimmed(marked)).isEqualTo(expected);
  }

  @Test
  void tidiesEachPart() {
    Words words = Parsed.words("The deck, Ana said, was sound.");
    Ranges whole = Ranges.of(0, 3, 5, words.size());
    assertThat(Parsed.text(Boundaries.trimmed(whole, words), words)).isEqualTo("The deck / was sound");
    assertThat(Boundaries.trimmed(Ranges.of(2, 3, 5, 6), words)).isEqualTo(Ranges.NONE);
    assertThat(Boundaries.trimmed(Ranges.NONE, words)).isEqualTo(Ranges.NONE);
  }
}
