package io.github.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRunsTest {

  private static NameRuns runs(String tagged) {
    return new NameRuns(new Tagged(tagged).sentence(), Tagged.WORDS, false);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Norden/NNP/ORGANIZATION said/VBD                                        | Norden
      Ida/NNP/PERSON Morel/NNP/PERSON said/VBD                                | Ida Morel
      Ministry/NNP of/IN Fisheries/NNPS said/VBD                              | Ministry of Fisheries
      Ida/NNP/PERSON of/IN Vardal/NNP/LOCATION said/VBD                       | Ida
      House/NNP/PERSON of/IN Vardal/NNP/LOCATION said/VBD                     | House
      Court/NNP of/IN Appeals/NNPS for/IN the/DT Ninth/NNP District/NNP said/VBD \
          | Court of Appeals for the Ninth District
      Association/NNP for/IN Ports/NNPS said/VBD                              | Association for Ports
      Norden/NNP for/IN Ports/NNPS said/VBD                                   | Norden
      Company/NNP for/IN Ports/NNPS said/VBD                                  | Company
      Ida/NNP/PERSON van/NN Loon/NNP/PERSON said/VBD                          | Ida van Loon
      Ida/NNP/PERSON de/FW la/FW Cruz/NNP/PERSON said/VBD                     | Ida de la Cruz
      Ida/NNP/PERSON la/DT Cruz/NNP said/VBD                                  | Ida
      Ohio/NNP/LOCATION van/NN Loon/NNP/PERSON said/VBD                       | Ohio
      Norden/NNP &/CC Sons/NNPS said/VBD                                      | Norden & Sons
      Norden/NNP and/CC Sons/NNPS said/VBD                                    | Norden
      Bank/NNP/ORGANIZATION in/IN/ORGANIZATION Vardal/NNP/ORGANIZATION said/VBD | Bank in Vardal
      Ida/NNP/PERSON in/IN/PERSON Vardal/NNP/PERSON said/VBD                  | Ida
      Save/NNP/ORGANIZATION for/IN/ORGANIZATION the/DT/ORGANIZATION Bay/NNP/ORGANIZATION | Save for the Bay
      Save/NNP with/IN the/DT Bay/NNP                                         | Save
      Nine/NNP/ORGANIZATION 's/POS/ORGANIZATION Ida/NNP/ORGANIZATION Lee/NNP/ORGANIZATION | Nine
      Nine/NNP/ORGANIZATION 's/POS/ORGANIZATION News/NNP/ORGANIZATION         | Nine 's News
      """)
  void runGoesAsFarAsTheName(String tagged, String run) {
    Tagged sentence = new Tagged(tagged);
    assertThat(sentence.text(0, runs(tagged).endOfRun(0))).isEqualTo(run);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      the/DT [Harbor/NNP Safety/NNP] and/CC Public/NNP Works/NNPS Committee/NNP said/VBD | true
      The/DT [Safety/NNP] and/CC Works/NNP Committee/NNP                                 | true
      [Safety/NNP] and/CC Works/NNP Committee/NNP                                        | false
      a/DT [Safety/NNP] and/CC Works/NNP Committee/NNP                                   | false
      the/DT [Safety/NNP] or/CC Works/NNP Committee/NNP                                  | false
      the/DT [WGF/NNP] and/CC Works/NNP Committee/NNP                                    | false
      the/DT [Lee/NNP/PERSON] and/CC Works/NNP Committee/NNP                             | false
      the/DT [Norway/NNP/LOCATION] and/CC Works/NNP Committee/NNP                        | false
      the/DT [Grain/NNP Fund/NNP] and/CC Works/NNP Committee/NNP                         | false
      the/DT [Safety/NNP] and/CC Committee/NNP said/VBD                                  | false
      the/DT [Safety/NNP] and/CC Public/NNP Works/NNP said/VBD                           | false
      the/DT [Safety/NNP] and/CC Works/NNP Committees/NNPS said/VBD                      | false
      """)
  void andMayStandInsideOfABodysName(String marked, boolean joins) {
    Tagged tagged = new Tagged(marked);
    assertThat(runs(marked).joinsBody(tagged.first(), tagged.last())).isEqualTo(joins);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      [Norden/NNP] said/VBD                         | true
      [norden/NNP] said/VBD                         | false
      [3M/CD/ORGANIZATION] said/VBD                 | true
      [3/CD] said/VBD                               | false
      [@harborwatch/NN] said/VBD                    | true
      [@/SYM] said/VBD                              | false
      website/NN [Factfinder/NN] said/VBD           | true
      ,/, [Factfinder/NN] said/VBD                  | false
      ,/, [Factfinder/NN] Lee/NNP/PERSON            | true
      the/DT [Mayor/NN] said/VBD                    | false
      [Factfinder/NN] says/VBZ so/RB                | true
      [Factfinder/NN] often/RB says/VBZ so/RB       | true
      [Bread/NN] ,/, butter/NN                      | false
      [Bread/NN]                                    | false
      [Democratic/JJ] Party/NNP                     | true
      [democratic/JJ] Party/NNP                     | false
      [Democratic/JJ] Lee/NNP                       | false
      [Democratic/JJ] party/NN                      | false
      [Democratic/JJ]                               | false
      [Monday/NNP] said/VBD                         | false
      [May/NNP/PERSON] said/VBD                     | true
      [April/NNP] Lee/NNP/PERSON said/VBD           | true
      [April/NNP] rain/NN fell/VBD                  | false
      [April/NNP]                                   | false
      """)
  void knowsTheWordsOfNames(String marked, boolean nameable) {
    assertThat(runs(marked).isNameable(new Tagged(marked).first())).isEqualTo(nameable);
  }

  @Test
  void capitalsOfAHeadlineMakeNoName() {
    String headline = "the/DT website/NN Factfinder/NN said/VBD";
    assertThat(new NameRuns(new Tagged(headline).sentence(), Tagged.WORDS, true).isNameable(2)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Nine/NNP 's/POS [Ida/NNP Lee/NNP] said/VBD       | true
      Nine/NNP 's/POS [Ida/NNP Lee/NNP]                | true
      Nine/NNP and/CC [Ida/NNP Lee/NNP] said/VBD       | false
      [Ida/NNP Lee/NNP] said/VBD                       | false
      Nine/NNP 's/POS [Ida/NNP] said/VBD               | false
      Nine/NNP 's/POS [Ida/NNP]                        | false
      Nine/NNP 's/POS aide/NN [Lee/NNP] Vey/NNP        | false
      Nine/NNP 's/POS [Ida/NNP May/NNP/PERSON Lee/NNP] | false
      Nine/NNP 's/POS [Labor/NNP Party/NNP] said/VBD   | false
      Nine/NNP 's/POS [Party/NNP News/NNP] said/VBD    | false
      """)
  void genitiveOwnsAPersonOfTwoNames(String marked, boolean owns) {
    assertThat(runs(marked).isPersonOf(new Tagged(marked).first())).isEqualTo(owns);
  }

  @Test
  void abbreviationInBracketsSaysWhereTheNameStarts() {
    assertThat(runs("the/DT Alliance/NNP for/IN Cleaner/NNP Rivers/NNPS (/-LRB- ACR/NNP )/-RRB- met/VBD").abbreviated())
        .isEqualTo(Map.of(1, 4));
    assertThat(runs("Save/VB Rivers/NNPS (/-LRB- SR/NNP )/-RRB-").abbreviated()).isEqualTo(Map.of(0, 1));
    assertThat(runs("Alliance/NNP for/IN Rivers/NNPS (/-LRB- XYZ/NNP )/-RRB-").abbreviated())
        .as("other letters").isEmpty();
    assertThat(runs("Clean/NNP Rivers/NNPS (/-LRB- ACR/NNP )/-RRB-").abbreviated()).as("too few words").isEmpty();
    assertThat(runs("Alliance/NNP ,/, Rivers/NNPS (/-LRB- AR/NNP )/-RRB-").abbreviated()).as("a comma").isEmpty();
    assertThat(runs("Alliance/NNP Rivers/NNPS (/-LRB- ar/NNP )/-RRB-").abbreviated()).as("no capitals").isEmpty();
    assertThat(runs("Alliance/NNP a/DT b/NN c/NN d/NN Rivers/NNPS (/-LRB- AR/NNP )/-RRB-").abbreviated())
        .as("too far").isEmpty();
  }
}
