package io.github.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhraseTest {

  private static NounPhrase read(String marked) {
    Tagged tagged = new Tagged(marked);
    return Objects.requireNonNull(NounPhrase.read(tagged.sentence(), tagged.first(), tagged.last() + 1, Tagged.WORDS));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      the/DT mayor/NN said/VBD so/RB                                | mayor           | the mayor
      said/VBD [the/DT mayor/NN] of/IN Vardal/NNP                   | mayor           | the mayor
      the/DT press/NN secretary/NN said/VBD                         | press secretary | the press secretary
      her/PRP$ spokeswoman/NN said/VBD                              | spokeswoman     | her spokeswoman
      Press/NN secretary/NN                                         | press secretary | Press secretary
      a/DT spokesman/NN for/IN the/DT port/NN said/VBD              | spokesman       | a spokesman for the port
      an/DT aide/NN to/TO her/PRP said/VBD                          | aide            | an aide to her
      an/DT aide/NN to/TO the/DT two/CD said/VBD                    | aide            | an aide to the two
      a/DT man/NN in/IN blue/JJ trousers/NNS                        | man             | a man in blue trousers
      a/DT man/NN in/IN a/DT hat/NN ,/, waving/VBG his/PRP$ arms/NNS | man            | a man in a hat
      a/DT man/NN with/IN $/$ 5/CD ,/, laughing/VBG                 | man             | a man with $ 5
      the/DT port/NN 's/POS director/NN said/VBD                    | director        | the port 's director
      the/DT port/NN 's/POS                                         | port            | the port 's
      a/DT group/NN in/IN 2015/CD asked/VBD                         | group           | a group
      a/DT group/NN of/IN farmers/NNS in/IN 2015/CD asked/VBD       | group           | a group of farmers
      a/DT group/NN on/IN Monday/NNP asked/VBD                      | group           | a group
      a/DT group/NN near/IN the/DT end/NN of/IN                     | group           | a group near the end
      the/DT court/NN Monday/NNP ruled/VBD                          | court           | the court
      the/DT Monday/NNP Ledger/NNP wrote/VBD                        | ledger          | the Monday Ledger
      42/CD percent/NN of/IN voters/NNS said/VBD                    | percent         | 42 percent of voters
      the/DT 34-year-old/JJ said/VBD                                | 34-year-old     | the 34-year-old
      Channel/NNP 9/CD news/NN said/VBD                             | news            | Channel 9 news
      the/DT two/CD said/VBD                                        | two             | the two
      the/DT Ledger/NNP polling/VBG report/NN said/VBD              | report          | the Ledger polling report
      the/DT mayor/NN running/VBG docks/NNS said/VBD                | mayor           | the mayor
      the/DT mayor/NN running/VBG                                   | mayor           | the mayor
      the/DT port/NN ``/`` boss/NN ''/'' said/VBD                   | boss            | the port `` boss
      the/DT port/NN ``/`` big/JJ boss/NN said/VBD                  | boss            | the port `` big boss
      the/DT port/NN ``/`` said/VBD                                 | port            | the port
      banks/NNS and/CC individuals/NNS complain/VBP             | individual      | banks and individuals
      banks/NNS and/CC rich/JJ individuals/NNS complain/VBP     | individual      | banks and rich individuals
      banks/NNS and/CC often/RB states/NNS complain/VBP         | bank            | banks
      banks/NNS but/CC individuals/NNS complain/VBP             | bank            | banks
      banks/NNS and/CC                                          | bank            | banks
      all/DT of/IN them/PRP said/VBD                                | all             | all of them
      those/DT with/IN boats/NNS said/VBD                           | those           | those with boats
      [the/DT homeless/JJ] said/VBD                                 | homeless        | the homeless
      a/DT spokesman/NN for/IN the/DT port/NN he/PRP runs/VBZ       | spokesman       | a spokesman for the port
      a/DT spokesman/NN for/IN the/DT port/NN who/WP left/VBD       | spokesman       | a spokesman for the port
      a/DT spokesman/NN for/IN the/DT port/NN if/IN asked/VBN       | spokesman       | a spokesman for the port
      a/DT spokesman/NN for/IN the/DT port/NN will/MD say/VB tales/NNS | spokesman    | a spokesman for the port
      a/DT spokesman/NN for/IN the/DT port/NN says/VBZ tales/NNS    | spokesman       | a spokesman for the port
      the/DT guards/NNS want/VBP tales/NNS                          | guard           | the guards
      """)
  void readsHeadAndExtent(String tagged, String head, String extent) {
    Tagged sentence = new Tagged(tagged);
    NounPhrase phrase = read(tagged);
    assertThat(phrase.headWord()).isEqualTo(head);
    assertThat(sentence.text(phrase.first(), phrase.end())).isEqualTo(extent);
  }

  @Test
  void wordsWithoutANounAreNoPhrase() {
    assertThat(NounPhrase.read(new Tagged("very/RB often/RB").sentence(), 0, 2, Tagged.WORDS)).isNull();
  }

  @Test
  void genitiveBeforeTheHeadIsItsOwner() {
    assertThat(read("the/DT port/NN 's/POS new/JJ director/NN said/VBD").owner()).isEqualTo(1);
    assertThat(read("the/DT new/JJ director/NN said/VBD").owner()).isNegative();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      [two/CD people/NNS/O/person briefed/VBN on/IN the/DT talks/NNS] said/VBD | two people briefed on the talks
      [two/CD people/NNS/O/person told/VBD of/IN the/DT talks/NNS] said/VBD    | two people told of the talks
      [police/NN called/VBN to/IN the/DT scene/NN] said/VBD           | police called to the scene
      [two/CD people/NNS/O/person from/IN Oslo/NNP briefed/VBN on/IN it/PRP] said/VBD | two people from Oslo
      [two/CD people/NNS/O/person briefed/VBN well/RB on/IN it/PRP] said/VBD   | two people
      [two/CD people/NNS/O/person resting/VBG on/IN it/PRP] said/VBD           | two people
      [two/CD plans/NNS drawn/VBN by/IN hand/NN] show/VBP             | two plans
      [two/CD people/NNS/O/person briefed/VBN] said/VBD                        | two people
      """)
  void participleBelongsToPeople(String marked, String extent) {
    Tagged sentence = new Tagged(marked);
    NounPhrase phrase = read(marked).withParticiple(sentence.last(), Tagged.WORDS);
    assertThat(sentence.text(phrase.first(), phrase.end())).isEqualTo(extent);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      by/IN the/DT old/JJ port/NN [director/NN]        | the old port director
      [director/NN]                                    | director
      the/DT [men/NNS/O/man]                                 | the men
      saw/VBD her/PRP$ two/CD [sons/NNS]               | her two sons
      saw/VBD hired/VBN [men/NNS/O/man]                      | hired men
      had/VBD been/VBN/O/be [residents/NNS]            | residents
      met/VBD the/DT port/NN 's/POS [director/NN]      | the port 's director
      quickly/RB [men/NNS/O/man]                             | men
      """)
  void findsItsStartFromTheNoun(String marked, String phrase) {
    Tagged sentence = new Tagged(marked);
    int start = NounPhrase.start(sentence.sentence(), sentence.first());
    assertThat(sentence.text(start, sentence.last())).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      the/DT officials/NNS                 | true
      the/DT Democrats/NNPS                | true
      the/DT police/NN                     | true
      the/DT official/NN                   | false
      bread/NN and/CC butter/NN            | true
      old/JJ and/CC bitter/JJ man/NN       | false
      Health/NNP and/CC Safety/NNP         | false
      """)
  void pluralSpeaksOfSeveral(String tagged, boolean plural) {
    assertThat(read(tagged).isPlural(Tagged.WORDS)).isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      the/DT mayor/NN         | true  | false
      those/DT men/NNS/O/man        | true  | false
      a/DT mayor/NN           | false | true
      some/DT men/NNS/O/man         | false | true
      42/CD men/NNS/O/man           | false | true
      her/PRP$ mayor/NN       | false | false
      """)
  void firstWordSaysWhetherItIsKnown(String tagged, boolean definite, boolean indefinite) {
    assertThat(read(tagged).isDefinite()).isEqualTo(definite);
    assertThat(read(tagged).isIndefinite()).isEqualTo(indefinite);
  }

  @Test
  void modifiersAreTheContentWordsBesideTheHead() {
    assertThat(read("the/DT former/JJ White/NNP House/NNP press/NN secretary/NN for/IN two/CD terms/NNS").modifiers())
        .containsExactly("former", "white", "house", "two", "term");
    assertThat(read("a/DT hired/VBN man/NN of/IN the/DT Officials/NNPS").modifiers())
        .containsExactly("hired", "officials");
  }

  @Test
  void properModifierHasACapital() {
    NounPhrase phrase = read("The/DT Iowa/NNP republican/JJ senator/NN");
    assertThat(phrase.hasProper("iowa")).isTrue();
    assertThat(phrase.hasProper("republican")).isFalse();
    assertThat(phrase.hasProper("the")).as("the first word may open the sentence").isFalse();
    assertThat(read("a/DT senator/NN from/IN Iowa/NNP").hasProper("iowa")).isTrue();
  }
}
