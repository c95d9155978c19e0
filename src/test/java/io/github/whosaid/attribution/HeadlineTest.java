package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Analyses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

  private static final String STORY = "\n\nGreta Lindqvist left the meeting early on Monday.";

  private static Words words(String text) {
    return new Words(Analyses.analyzer().analyze(text), CueKinds.load(null));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Lindqvist: bridge toll 'unfair'                | Lindqvist       | bridge toll 'unfair'
      Greta Lindqvist: the council hid the report.   | Greta Lindqvist | the council hid the report
      Council hid bridge report, says Lindqvist      | Lindqvist       | Council hid bridge report
      Toll is unfair, warns Greta Lindqvist.         | Greta Lindqvist | Toll is unfair
      Lindqvist: "Toll is unfair"                    | Lindqvist       | "Toll is unfair"
      Mayor Greta Ida Lindqvist: toll is unfair      | Mayor Greta Ida Lindqvist | toll is unfair
      """)
  void takesTheNameForTheSource(String headline, String source, String content) {
    Words words = words(headline + STORY);
    List<Candidate> found = Headline.attributed(words);
    assertThat(found).singleElement().satisfies(candidate -> {
      assertThat(Parsed.text(candidate.source(), words)).isEqualTo(source);
      assertThat(Parsed.text(candidate.content, words)).isEqualTo(content);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Latest: bridge closed", "Weller: the deck is sound", "bridge news: toll goes up",
      "Council hid bridge report, closes Lindqvist", "Lindqvist leaves the meeting", "An early meeting: toll goes up",
      "Former Mayor Greta Ida Lindqvist: toll is unfair", "Weller: toll hurts Weller", ": Lindqvist: toll goes up",
      "Council hid bridge report, says"})
  void leavesOtherHeadlinesAlone(String headline) {
    assertThat(Headline.attributed(words(headline + STORY))).isEmpty();
  }

  @Test
  void cueIsTheColonOrTheVerb() {
    assertThat(Headline.attributed(words("Lindqvist: toll is unfair" + STORY))).singleElement()
        .extracting(c -> c.frame.token.text()).isEqualTo(":");
    assertThat(Headline.attributed(words("Toll is unfair, says Lindqvist" + STORY))).singleElement()
        .extracting(c -> c.frame.token.text()).isEqualTo("says");
  }

  @Test
  void aHeadlineIsShort() {
    String longest = "Lindqvist: " + "toll ".repeat(37) + "goes";
    assertThat(longest).hasSize(200);
    assertThat(Headline.attributed(words(longest + STORY))).hasSize(1);
    assertThat(Headline.attributed(words(longest + "!" + STORY))).isEmpty();
    assertThat(Headline.attributed(words("Lindqvist: toll is unfair"))).as("nothing follows").isEmpty();
  }
}
