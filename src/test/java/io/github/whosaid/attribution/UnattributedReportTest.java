package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnattributedReportTest {

  /** A candidate for the marked cue with all that follows as its content and what starts the sentence as its source. */
  private static Candidate candidate(String marked, double confidence) {
    Frame frame = Parsed.frame(marked);
    return Candidate.fixed(frame, 0.2,
        new Candidate.Reading(frame.local(frame.cue + 1, frame.end()), 0.5, Ranges.of(0, 2), 0.5, "Following"), confidence);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The council met amid [reports] that the bridge was unsafe.  | 0.76 | that the bridge was unsafe
      The toll followed [allegations] that the port lost money.   | 0.76 | that the port lost money
      """)
  void readsAFrameThatNamesNobody(String marked, double confidence, String content) {
    Candidate read = UnattributedReport.read(candidate(marked, 0.1));
    assertThat(read.rule()).isEqualTo("UnattributedReport");
    assertThat(read.source()).isNull();
    assertThat(read.confidence).isEqualTo(read.nestedConfidence).isEqualTo(confidence);
    assertThat(Parsed.text(read.content, read.frame.words)).isEqualTo(content);
    assertThat(read.isWeighed()).isFalse();
    assertThat(read.isCued()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The council has [reportedly] closed the bridge.             | The council has / closed the bridge
      The mayor [allegedly] sold the plans to the company.        | The mayor / sold the plans to the company
      """)
  void readsAnAdverbOfHearsay(String marked, String content) {
    List<Candidate> read = UnattributedReport.adverbs(Parsed.frame(marked).words);
    assertThat(read).singleElement().satisfies(report -> {
      assertThat(report.rule()).isEqualTo("UnattributedReport");
      assertThat(report.source()).isNull();
      assertThat(report.confidence).isEqualTo(0.52);
      assertThat(Parsed.text(report.content, report.frame.words)).isEqualTo(content);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The council met amid the [reports] that the bridge was unsafe.",
      "The council met amid her [reports] that the bridge was unsafe.",
      "The council met amid new [reports] that the bridge was unsafe.",
      "The council met amid [reports] of cracks.",
      "The council met amid [fears] that the bridge was unsafe.",
      "The council [said] that the bridge was unsafe.",
      "The council [finally] closed the bridge."})
  void leavesOtherFramesAlone(String marked) {
    Candidate candidate = candidate(marked, 0.1);
    assertThat(UnattributedReport.read(candidate)).isSameAs(candidate);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.76, 0.8})
  void leavesWhatIsSurerAlone(double confidence) {
    Candidate candidate = candidate("The council met amid [reports] that the bridge was unsafe.", confidence);
    assertThat(UnattributedReport.read(candidate)).isSameAs(candidate);
  }

  @Test
  void anAdverbMayFollowItsVerbAndNeedsOne() {
    Words words = Parsed.drawn("[closed/VBN] reportedly/RB/advmod>closed on/IN/case>Monday Monday/NNP/obl>closed").words;
    assertThat(UnattributedReport.adverbs(words)).singleElement()
        .satisfies(report -> assertThat(Parsed.text(report.content, words)).isEqualTo("closed / on Monday"));
    assertThat(UnattributedReport.adverbs(Parsed.drawn("[reportedly/RB]").words)).isEmpty();
  }
}
