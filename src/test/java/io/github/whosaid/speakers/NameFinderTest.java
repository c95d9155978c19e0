package io.github.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.analysis.Article;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

  /** What is taken for names, each with what it is taken for and the title before it. */
  private static String found(String tagged) {
    Article article = new Tagged(tagged).article();
    return NameFinder.find(article, Tagged.WORDS, new Headlines(article)).stream()
        .map(name -> name.guess + " " + title(name, article.text()) + name.written(article.text()))
        .collect(Collectors.joining("; "));
  }

  private static String title(NameMention name, String text) {
    return name.titleStart == name.first ? ""
        : "(" + name.sentence.span(name.titleStart, name.first - 1).in(text) + ") ";
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Ida/NNP/PERSON Morel/NNP/PERSON said/VBD                          | PERSON Ida Morel
      Mayor/NNP Ida/NNP/PERSON Morel/NNP/PERSON said/VBD                | PERSON (Mayor) Ida Morel
      Mayor/NNP/PERSON Ida/NNP/PERSON Morel/NNP/PERSON said/VBD         | PERSON (Mayor) Ida Morel
      Mr./NNP Vey/NNP said/VBD                                          | PERSON (Mr.) Vey
      the/DT sculptor/NN Vey/NNP said/VBD                               | PERSON (sculptor) Vey
      Consumer/NNP Protection/NNP rose/VBD                              | UNKNOWN Consumer Protection
      Ida/NNP/PERSON Morel/NNP said/VBD                                 | PERSON Ida Morel
      Ida/NNP/PERSON Morel/NNP Vey/NNP Lee/NNP said/VBD                 | PERSON Ida Morel Vey; UNKNOWN Lee
      Ida/NNP/PERSON Senator/NNP said/VBD                               | PERSON Ida
      Ida/NNP/PERSON Bank/NNP said/VBD                                  | PERSON Ida; ORGANIZATION Bank
      by/IN Zork/NNP Morel/NNP/PERSON said/VBD                          | PERSON Zork Morel
      Ida/NNP/PERSON Morel/NNP/PERSON University/NNP/PERSON said/VBD    | ORGANIZATION Ida Morel University
      The/DT Norden/NNP/ORGANIZATION Steel/NNP/ORGANIZATION said/VBD    | ORGANIZATION Norden Steel
      Norden/NNP/ORGANIZATION Bank/NNP said/VBD                         | ORGANIZATION Norden Bank
      Norway/NNP/LOCATION said/VBD                                      | PLACE Norway
      Norway/NNP/LOCATION Bank/NNP said/VBD                             | ORGANIZATION Norway Bank
      Senate/NNP/ORGANIZATION Leader/NNP/ORGANIZATION Ida/NNP/PERSON Lee/NNP/PERSON said/VBD \
          | PERSON (Senate Leader) Ida Lee
      Senator/NNP/ORGANIZATION Ida/NNP/ORGANIZATION Lee/NNP/ORGANIZATION said/VBD | PERSON (Senator) Ida Lee
      Nine/NNP/ORGANIZATION 's/POS Una/NNP/ORGANIZATION Vey/NNP/ORGANIZATION said/VBD \
          | ORGANIZATION Nine; PERSON Una Vey
      Senator/NNP/ORGANIZATION said/VBD                                 | ~~
      Zork/NNP Bank/NNP said/VBD                                        | ORGANIZATION Zork Bank
      Ottilie/NNP Vey/NNP left/VBD                                      | PERSON Ottilie Vey
      Una/NNP Vey/NNP told/VBD/O/tell us/PRP                            | PERSON Una Vey
      Zork/NNP Vey/NNP told/VBD/O/tell us/PRP                           | PERSON Zork Vey
      Zork/NNP Vey/NNP left/VBD/O/leave us/PRP                          | UNKNOWN Zork Vey
      Zork/NNP Vey/NNP ,/, 34/CD ,/, left/VBD                           | PERSON Zork Vey
      Zork/NNP Vey/NNP ,/, 134/CD ,/, left/VBD                          | UNKNOWN Zork Vey
      the/DT mayor/NN ,/, Zork/NNP Vey/NNP ,/, left/VBD                 | PERSON Zork Vey
      the/DT boat/NN ,/, Zork/NNP Vey/NNP ,/, sank/VBD                  | UNKNOWN Zork Vey
      met/VBD the/DT mayor/NN ,/, Zork/NNP Vey/NNP                      | PERSON Zork Vey
      met/VBD Zork/NNP Vey/NNP                                          | UNKNOWN Zork Vey
      @harborwatch/NN said/VBD                                          | PERSON @harborwatch
      the/DT Iowa/NNP/LOCATION Republican/NNP said/VBD                  | PLACE Iowa
      Democrats/NNPS said/VBD                                           | ~~
      Joris/NNP/PERSON "/`` Buzz/NNP "/'' Lee/NNP/PERSON left/VBD     | PERSON Joris Lee
      Joris/NNP/PERSON “/`` The/DT Hatch/NNP ”/'' Lee/NNP/PERSON left/VBD | PERSON Joris Lee
      Joris/NNP/PERSON “/`` buzz/NN ”/'' Lee/NNP/PERSON left/VBD        | PERSON Joris; PERSON Lee
      Joris/NNP/PERSON ,/, Buzz/NNP ,/, Lee/NNP/PERSON left/VBD         | PERSON Joris; UNKNOWN Buzz; PERSON Lee
      the/DT Alliance/NNP for/IN Old/NNP Rivers/NNPS (/-LRB- AOR/NNP )/-RRB- met/VBD \
          | ORGANIZATION Alliance for Old Rivers; UNKNOWN AOR
      the/DT Harbor/NNP Safety/NNP and/CC Public/NNP Works/NNPS Committee/NNP met/VBD \
          | ORGANIZATION Harbor Safety and Public Works Committee
      Court/NNP/ORGANIZATION of/IN Appeals/NNPS/ORGANIZATION for/IN the/DT Ninth/NNP District/NNP met/VBD \
          | ORGANIZATION Court of Appeals for the Ninth District
      """)
  void findsNamesAndWhatTheyAre(String tagged, String names) {
    assertThat(found(tagged)).isEqualTo(names);
  }
}
