package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

  private static List<String> turns(String... paragraphs) {
    Words words = Parsed.words(String.join("\n\n", paragraphs));
    return Transcript.turns(words).stream()
        .map(c -> Parsed.text(c.source(), words) + " > " + Parsed.text(c.content, words)).toList();
  }

  @Test
  void readsLabelsInCapitals() {
    assertThat(turns("IDA MOREL, CHIEF ECONOMIST: The toll is too high.", "TOM WELLER: The deck is sound. It will last."))
        .containsExactly("IDA MOREL, CHIEF ECONOMIST > The toll is too high.",
            "TOM WELLER > The deck is sound. It will last.");
    assertThat(turns("Q: Is it safe?", "A: It is.")).containsExactly("Q > Is it safe?", "A > It is.");
  }

  @Test
  void readsOtherLabelsOnlyWhereTheyComeBackAndThereAreFour() {
    String[] talk = {"Ana Ruiz: Is it safe?", "Tom Weller: It is.", "Ana Ruiz: For how long?", "Tom Weller: For decades."};
    assertThat(turns(talk)).containsExactly("Ana Ruiz > Is it safe?", "Tom Weller > It is.", "Ana Ruiz > For how long?",
        "Tom Weller > For decades.");
    assertThat(turns(talk[0], talk[1], talk[2])).as("three").isEmpty();
    assertThat(turns("Bridge: open", "Ferry: closed", "Tunnel: open", "Road: closed")).as("a list").isEmpty();
  }

  @Test
  void givesParagraphsWithoutALabelToTheTurnBefore() {
    assertThat(turns("Ida Morel met Tom Weller.", "MOREL: The toll is too high.", "We must cut it.", "WELLER: It is fair.",
        "The talk ended at noon."))
        .as("what follows the last label may be anything")
        .containsExactly("MOREL > The toll is too high.\n\nWe must cut it.", "WELLER > It is fair.");
  }

  @Test
  void endsATurnAfterFourParagraphsWithoutALabel() {
    String[] talk = {"MOREL: It is high.", "One.", "Two.", "Three.", "Four.", "WELLER: It is fair."};
    assertThat(turns(talk)).hasSize(2).first().asString().endsWith("Four.");
    talk[4] = "Four.\n\nFive.";
    assertThat(turns(talk)).containsExactly("MOREL > It is high.", "WELLER > It is fair.");
  }

  @Test
  void needsMoreThanOneLabelAndNamesInThem() {
    assertThat(turns("MOREL: The toll is too high.", "The talk ended at noon.")).isEmpty();
    assertThat(turns("the mayor: It is high.", "the mayor: It is high.", "the mayor: It is.", "the mayor: It is."))
        .isEmpty();
    assertThat(turns("MOREL:", "WELLER: It is fair.")).containsExactly("WELLER > It is fair.");
    assertThat(turns()).isEmpty();
  }

  @Test
  void aLabelIsANameWithLinksOfSixtyCharsAtMost() {
    String[] talk = {"Chief of Staff: Is it safe?", "Tom Weller: It is.", "Chief of Staff: For long?", "Tom Weller: It is."};
    assertThat(turns(talk)).hasSize(4).first().isEqualTo("Chief of Staff > Is it safe?");
    String longest = "MOREL, ECONOMIST OF THE PORT OF NORTHGALE AND OF THE FERRIES";
    assertThat(longest).hasSize(60);
    assertThat(turns(longest + ": It is high.", "WELLER: It is fair.")).hasSize(2);
    assertThat(turns(longest + "S: It is high.", "WELLER: It is fair.")).isEmpty();
    assertThat(turns("- MOREL: It is high.", "- WELLER: It is fair.")).as("after a dash").hasSize(2);
    assertThat(turns("* * MOREL: It is high.", "* * WELLER: It is fair.")).as("after two marks").isEmpty();
    assertThat(turns("MOREL: It is high.", "WELLER: It is fair.", "*")).as("a mark alone").hasSize(2);
  }

  @Test
  void needsNoWeights() {
    Candidate turn = Transcript.turns(Parsed.words("Q: Is it safe?\n\nA: It is.")).get(0);
    assertThat(turn.rule()).isEqualTo("TranscriptTurn");
    assertThat(turn.isWeighed()).isFalse();
    assertThat(turn.isCued()).isTrue();
    assertThat(turn.frame.token.text()).isEqualTo(":");
    assertThat(turn.confidence).isEqualTo(turn.nestedConfidence).isGreaterThan(0.9);
  }
}
