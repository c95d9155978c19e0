package io.github.whosaid.attribution;

import static io.github.whosaid.attribution.EvidenceRow.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which pieces of evidence come out for which word before any parse. The fitted weights go by the pieces' names and
 * values, so one that is renamed or lost spoils them without an error: the full lists are there to tell.
 */
class SpotEvidenceTest {
  private static final String RAIN = "It/PRP rained=rain/VBD .\n";
  private static final String VERB = RAIN + """
      Mayor/NNP Ana/NNP Ruiz/NNP [said=say/VBD] on/IN Friday/NNP that/IN tolls/NNS \
      were=be/VBD unfair/JJ .""";
  private static final String CONTENT_FIRST = """
      “ The/DT deck/NN is=be/VBZ sound/JJ , ” [said=say/VBD] Tom/NNP Weller/NNP""";

  private static List<String> pieces(String drawn) {
    Sketch sketch = new Sketch(drawn);
    List<String> pieces = new ArrayList<>();
    SpotEvidence.collect(sketch.words, sketch.cue(), pieces::add);
    return pieces;
  }

  @Test
  void verbBeforeAClause() {
    assertThat(pieces(VERB)).containsExactlyInAnyOrder(
        "bias", "word=say/V", "kind=SAYV", "tag=VBD", "before=V NNP", "after=V on", "kind before=SAYV NNP",
        "kind after=SAYV on", "word before=say/V NNP", "word after=say/V on", "after two=V on NNP", "around=NNP VBD on",
        "subject=SAYV NNP", "opener=V that", "word opener=say/V that", "length=11", "place=middle", "marks=none",
        "kind marks=SAYV none");
  }

  @Test
  void verbAfterAQuotation() {
    assertThat(pieces(CONTENT_FIRST)).containsExactlyInAnyOrder(
        "bias", "word=say/V", "kind=SAYV", "tag=VBD", "before=V close", "after=V NNP", "kind before=SAYV close",
        "kind after=SAYV NNP", "word before=say/V close", "word after=say/V NNP", "after two=V NNP NNP",
        "around=close VBD NNP", "subject=SAYV none", "opener=V none", "word opener=say/V none", "length=7", "place=end",
        "marks=left 1", "kind marks=SAYV left 1");
  }

  static final List<EvidenceRow> ROWS = List.of(
      row("a word that the list of kinds has not", "He/PRP [sat=sit/VBD] .").has("kind=otherV", "word=sit/V"),
      row("opens its sentence", RAIN + "[Say/VB] so/RB .")
          .has("before=V ^", "subject=SAYV none", "after two=V RB .", "length=3"),
      row("ends its sentence", "That/DT he/PRP [says=say/VBZ]\nRuiz/NNP did=do/VBD .")
          .has("after=V $", "after two=V $ $", "around=he VBZ $"),
      row("last but one in its sentence", "He/PRP [says=say/VBZ] .\nRuiz/NNP did=do/VBD .")
          .has("after=V .", "after two=V . $"),

      row("the nearest noun before it", VERB).has("subject=SAYV NNP"),
      row("a pronoun before it", "Ruiz/NNP she/PRP never/RB [said=say/VBD] so/RB .").has("subject=SAYV she"),
      row("a relative pronoun before it", "Ruiz/NNP who/WP [said=say/VBD] so/RB .").has("subject=SAYV who"),
      row("a noun four words before it",
          "Men=man/NNS have/VBP not/RB yet/RB [said=say/VBN] so/RB .").has("subject=SAYV NNS"),
      row("a noun five words before it is too far",
          "Men=man/NNS have/VBP not/RB yet/RB ever/RB [said=say/VBN] so/RB .")
          .has("subject=SAYV none"),
      row("a noun of the sentence before is none of its own",
          "So/RB went=go/VBD Ruiz/NNP\nThen/RB [said=say/VBD] so/RB .").has("subject=SAYV none"),
      row("the sentence's first word is its own", RAIN + "Ruiz/NNP [said=say/VBD] so/RB .")
          .has("subject=SAYV NNP"),
      row("a word after it is no subject", "Then/RB [said=say/VBD] Ruiz/NNP so/RB .").has("subject=SAYV none"),

      row("a quotation opens after it", "Ruiz/NNP [wrote=write/VBD] it/PRP , “ Close/VB it/PRP . ”")
          .has("opener=V open", "word opener=write/V open"),
      row("the nearest opener counts", "Ruiz/NNP [wrote=write/VBD] : “ Close/VB it/PRP . ”").has("opener=V :"),
      row("no opener", "Ruiz/NNP [left=leave/VBD] the/DT town/NN hall/NN early/RB that/DT day/NN .")
          .has("opener=V none", "word opener=leave/V none"),
      row("an opener four words after it", "Ruiz/NNP [told=tell/VBD] the/DT old/JJ man/NN that/IN it/PRP fell/VBD .")
          .has("opener=V that"),
      row("an opener of the next sentence is none of its own",
          "Ruiz/NNP [said=say/VBD] so/RB\nThat/DT was=be/VBD all/DT .").has("opener=V none"),
      row("an opener before it is none of its own", "They/PRP had=have/VBD to/TO [leave/VB] early/RB .")
          .has("opener=V none"),
      row("an opener that ends the sentence", RAIN + "Ruiz/NNP [wondered=wonder/VBD] why/WRB").has("opener=V why"),

      row("third word", RAIN + "Then/RB Ruiz/NNP [said=say/VBD] so/RB to/TO us/PRP .").has("place=start"),
      row("fourth word, fourth from the end", RAIN + "Then/RB Ana/NNP Ruiz/NNP [said=say/VBD] so/RB twice/RB .")
          .has("place=middle"),
      row("fourth word, third from the end", RAIN + "Then/RB Ana/NNP Ruiz/NNP [said=say/VBD] so/RB .")
          .has("place=end"),

      row("no marks", VERB).has("marks=none", "kind marks=SAYV none"),
      row("after marks", CONTENT_FIRST).has("marks=left 1", "kind marks=SAYV left 1", "before=V close"),
      row("before marks", "Ruiz/NNP [wrote=write/VBD] : “ No/UH . ”").has("marks=right 2"),
      row("within the first marks", "“ Ruiz/NNP [said=say/VBD] so/RB . ”")
          .has("marks=within", "kind marks=SAYV within"));

  @ParameterizedTest
  @FieldSource("ROWS")
  void collects(EvidenceRow row) {
    row.check(pieces(row.drawn()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"that", "to", "if", "whether", "how", "why", "what"})
  void openersOfAContent(String opener) {
    assertThat(pieces("They/PRP [asked=ask/VBD] " + opener + "/IN leave/VB ."))
        .contains("opener=V " + opener, "word opener=ask/V " + opener);
  }

  /** A piece that the model weighs but nobody collects is one that was renamed or lost. */
  @Test
  void collectsAllThatTheModelWeighs() {
    assertThat(EvidenceRow.names(pieces(VERB)))
        .containsAll(EvidenceRow.names(ModelFiles.read(null).spot().sorted().keySet()));
  }
}
