package io.github.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleFinderTest {
  private static final TitleFinder TITLES = new TitleFinder(Tagged.WORDS);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      the/DT White/NNP House/NNP press/NN secretary/NN [Ida/NNP Lee/NNP]  | White House press secretary
      former/JJ Secretary/NNP of/IN State/NNP [Oscar/NNP]                 | former Secretary of State
      Minister/NNP of/IN the/DT Interior/NNP [Kwame/NNP]                  | Minister of the Interior
      old/JJ Minister/NNP of/IN the/DT Interior/NNP [Kwame/NNP]           | old Minister of the Interior
      mayor/NN of/IN Vardal/NNP [Ida/NNP]                                 | ''
      Boat/NNP of/IN Vardal/NNP [Ida/NNP]                                 | ''
      founder/NN and/CC president/NN [Ida/NNP]                            | founder and president
      and/CC president/NN [Ida/NNP]                                       | president
      boat/NN and/CC president/NN [Ida/NNP]                               | president
      newly/RB elected/VBN mayor/NN [Ida/NNP]                             | newly elected mayor
      now/RB mayor/NN [Ida/NNP]                                           | mayor
      met/VBD mayor/NN [Ida/NNP]                                          | mayor
      Dr./NNP [Ida/NNP]                                                   | Dr.
      boat/NN [Ida/NNP]                                                   | ''
      [Ida/NNP]                                                           | ''
      """)
  void titleStandsRightBeforeTheName(String marked, String title) {
    Tagged tagged = new Tagged(marked);
    int start = TITLES.start(tagged.sentence(), tagged.first());
    assertThat(start == tagged.first() ? "" : tagged.text(start, tagged.first() - 1)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      [Senator/NNP Ida/NNP Lee/NNP] left/VBD            | Ida Lee
      [Senator/NNP Zork/NNP] left/VBD                   | ''
      [Sen./NNP Zork/NNP] left/VBD                      | Zork
      [Sen./NNP Zork/NNP A/NNP B/NNP C/NNP] left/VBD    | ''
      [Senator/NNP Ida/NNP Bank/NNP] left/VBD           | ''
      [Norden/NNP Steel/NNP] left/VBD                   | ''
      Senator/NNP [Zork/NNP Lee/NNP] left/VBD           | Zork Lee
      Senator/NNP [A/NNP B/NNP C/NNP D/NNP] left/VBD    | ''
      senator/NN [Zork/NNP Lee/NNP] left/VBD            | ''
      Senator/NNP [Zork/NNP Bank/NNP] left/VBD          | ''
      Boat/NNP [Zork/NNP Lee/NNP] left/VBD              | ''
      """)
  void bodyMayBeAPersonAfterATitle(String marked, String person) {
    Tagged tagged = new Tagged(marked);
    int start = TITLES.personAfterTitle(tagged.sentence(), tagged.first(), tagged.last());
    assertThat(start == 0 ? "" : tagged.text(start, tagged.last())).isEqualTo(person);
  }
}
