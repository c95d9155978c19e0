package io.github.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameUsesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      SUBJECT    | [Lee/NNP] said/VBD so/RB
      SUBJECT    | [Lee/NNP] often/RB said/VBD so/RB
      SUBJECT    | [Lee/NNP] will/MD say/VB so/RB
      SUBJECT    | [Lee/NNP] ,/, a/DT baker/NN ,/, left/VBD
      SUBJECT    | [Lee/NNP] (/-LRB- Iowa/NNP )/-RRB- left/VBD
      SUBJECT    | [Lee/NNP] who/WP left/VBD
      SUBJECT    | [Lee/NNP] :/: Yes/UH
      SUBJECT    | the/DT old/JJ [Lee/NNP] said/VBD so/RB
      SUBJECT    | because/IN [Lee/NNP] said/VBD so/RB
      SUBJECT    | he/PRP saw/VBD [Lee/NNP] ,/, who/WP left/VBD
      SUBJECT    | ''/'' said/VBD [Lee/NNP]
      SUBJECT    | ''/'' said/VBD old/JJ [Lee/NNP]
      SUBJECT    | ''/'' noted/VBD Channel/NNP Nine/NNP 's/POS [Ida/NNP Lee/NNP]
      OTHER      | he/PRP said/VBD [Lee/NNP]
      OTHER      | said/VBD [Lee/NNP]
      OTHER      | ''/'' not/RB [Lee/NNP]
      OTHER      | he/PRP told/VBD [Lee/NNP] so/RB
      OTHER      | to/TO see/VB [Lee/NNP] ,/, he/PRP left/VBD
      OTHER      | with/IN [Lee/NNP] said/VBD
      OTHER      | to/TO [Lee/NNP] said/VBD
      OTHER      | with/IN the/DT old/JJ [Lee/NNP] said/VBD
      OTHER      | with/IN Channel/NNP Nine/NNP 's/POS [Lee/NNP] said/VBD
      OTHER      | [Lee/NNP] born/VBN in/IN Ohio/NNP
      OTHER      | [Lee/NNP] smiling/VBG
      OTHER      | [Lee/NNP] very/RB very/RB very/RB often/RB said/VBD
      OTHER      | [Lee/NNP] new/JJ ./.
      OTHER      | [Lee/NNP] new/JJ
      OTHER      | [Lee/NNP] and/CC said/VBD
      OTHER      | [Lee/NNP] 1/JJ man/NN
      OTHER      | [Lee/NNP]
      POSSESSIVE | [Lee/NNP] 's/POS plan/NN
      MODIFIER   | a/DT [Lee/NNP] spokesman/NN said/VBD
      MODIFIER   | a/DT [Lee/NNP] new/JJ spokesman/NN said/VBD
      """)
  void wordsAroundSayHowANameIsUsed(NameMention.Use use, String marked) {
    Tagged tagged = new Tagged(marked);
    assertThat(NameUses.of(tagged.sentence(), tagged.first(), tagged.last())).isEqualTo(use);
  }
}
