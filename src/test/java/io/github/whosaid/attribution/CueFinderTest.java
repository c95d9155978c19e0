package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Token;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueFinderTest {
  private static final Map<String, int[]> COUNTS = Map.of("claim/N", new int[] {5, 10}, "word/N", new int[] {2, 100},
      "week/N", new int[] {2, 101}, "song/N", new int[] {1, 2}, "to/P", new int[] {2, 50}, "be/V", new int[] {1, 100},
      "have/V", new int[] {2, 100}, ":/X", new int[] {3, 9});

  private static Token token(String text, String tag, String lemma) {
    return new Token(new Span(0, text.length()), text, tag, lemma, "O");
  }

  @ParameterizedTest
  @CsvSource({"claims,NNS,claim,claim/N", "Claimed,VBD,Claim,claim/V", "angry,JJ,angry,angry/A", "to,TO,to,to/P",
      "on,RP,on,on/P", "per,IN,per,per/P", "reportedly,RB,reportedly,reportedly/R", ":,:,:,:/X", "Would,MD,would,would/X"})
  void namesAWordByLemmaAndClass(String text, String tag, String lemma, String word) {
    assertThat(CueFinder.word(token(text, tag, lemma))).isEqualTo(word);
  }

  @ParameterizedTest(name = "{0}/{1}: {3}")
  @CsvSource(textBlock = """
      # any verb but an auxiliary
      said,      VBD, say,    true
      floated,   VBD, float,  true
      did,       VBD, do,     false
      got,       VBD, get,    false
      # an auxiliary that was a cue in one use of fifty
      had,       VBD, have,   true
      was,       VBD, be,     false
      # another word that was a cue at least twice, and in one use of fifty
      claims,    NNS, claim,  true
      word,      NN,  word,   true
      week,      NN,  week,   false
      song,      NN,  song,   false
      to,        TO,  to,     true
      :,         :,   :,      true
      boat,      NN,  boat,   false
      # the class counts
      claim,     JJ,  claim,  false
      """)
  void looksAtVerbsAndAtWordsSeenAsCues(String text, String tag, String lemma, boolean expected) {
    assertThat(CueFinder.mayBeCue(token(text, tag, lemma), COUNTS)).isEqualTo(expected);
  }
}
