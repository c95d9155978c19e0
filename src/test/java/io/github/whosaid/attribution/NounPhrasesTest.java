package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhrasesTest {

  /** The phrases around the word with this text in the sentence of the bracketed cue. */
  private static List<String> around(Frame frame, String head) {
    int i = Parsed.index(frame.words, head) - frame.base;
    return NounPhrases.around(frame, i).stream().map(phrase -> Parsed.text(phrase, frame.words)).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It rained. Mayor Ana Ruiz [said] so.                     | Ruiz      | Mayor Ana Ruiz
      It rained. The mayor of Northgale [said] so.             | mayor     | The mayor; The mayor of Northgale
      It rained. Few [heard] of the old bridge.                | bridge    | the old bridge
      It rained. Few [met] Weller, the mayor.                  | Weller    | Weller; Weller,; Weller, the mayor
      It rained. [Worried] residents met.                      | residents | residents
      It rained. The [worried] residents of Northgale met.     | residents | residents; residents of Northgale
      It rained. The mayor [opposed] by residents left.        | mayor     | The mayor
      It rained. The [report] of the council says so.          | report    | of the council
      """)
  void growByWhatFollowsTheNoun(String marked, String head, String phrases) {
    assertThat(around(Parsed.frame(marked), head)).isEqualTo(Arrays.asList(phrases.split("; ")));
  }

  /** Other parsers hang the last name on the first one. */
  @Test
  void holdTheWholeName() {
    assertThat(around(Parsed.drawn("Tom/NNP/nsubj>said Weller/NNP/flat>Tom of/IN/case>Northgale Northgale/NNP/nmod>Tom "
        + "[said/VBD]"), "Tom")).containsExactly("Tom Weller", "Tom Weller of Northgale");
    assertThat(around(Parsed.drawn("flight/NN/nsubj>left 12/CD/compound>flight [left/VBD]"), "flight"))
        .containsExactly("flight 12");
  }

  /** Parsers that cross arcs hang a word before the noun on one behind it. */
  @Test
  void holdTheirNounWhateverTheTree() {
    assertThat(around(Parsed.drawn("what/WP/obj>of the/DT/det>bridge bridge/NN/nsubj>said of/IN/nmod>bridge [said/VBD]"),
        "bridge")).contains("the bridge");
    assertThat(around(Parsed.drawn("what/WP/obj>of old/JJ/amod>Tom Tom/NNP/nsubj>said Weller/NNP/flat>Tom of/IN/nmod>Tom "
        + "[said/VBD]"), "Tom")).first().isEqualTo("old Tom Weller");
  }

  @Test
  void areSixAtMost() {
    StringBuilder drawn = new StringBuilder("mayor/NN/nsubj>said ");
    for (char c = 'a'; c < 'i'; c++) {
      drawn.append(c).append("/NN/nmod>mayor ");
    }
    assertThat(around(Parsed.drawn(drawn + "[said/VBD]"), "mayor")).hasSize(6).startsWith("mayor", "mayor a")
        .endsWith("mayor a b c d e");
  }
}
