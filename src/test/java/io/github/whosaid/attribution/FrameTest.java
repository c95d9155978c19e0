package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

  private static String subject(String drawn) {
    Frame frame = Parsed.drawn(drawn);
    int subject = frame.subject();
    return subject < 0 ? "-" + -subject : frame.sentence.token(subject).text();
  }

  @ParameterizedTest
  @CsvSource({"VBD, V", "NNS, N", "JJR, A", "RB, R", "IN, P", "TO, P", "RP, P", "DT, X"})
  void tellsTheWordClass(String tag, char pos) {
    assertThat(Frame.pos(tag)).isEqualTo(pos);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "tolls/NNS/nsubj:pass>criticised were/VBD/aux:pass>criticised [criticised/VBN]",
      "tolls/NNS/nsubj:pass>criticised got/VBD/aux>criticised [criticised/VBN]",
      "tolls/NNS [opposed/VBN/acl>tolls] by/IN/case>residents residents/NNS/obl>opposed"})
  void knowsAPassive(String drawn) {
    assertThat(Parsed.drawn(drawn).passive).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "residents/NNS/nsubj>opposed [opposed/VBD] tolls/NNS/obj>opposed",
      "having/VBG/aux>opposed [opposed/VBN] tolls/NNS/obj>opposed",
      "them/PRP/nsubj>opposed [opposed/VBN]"})
  void knowsAnActive(String drawn) {
    assertThat(Parsed.drawn(drawn).passive).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Tom/NNP/nsubj>said [said/VBD] so/RB/advmod>said                                      | Tom
      [says/VBZ] Tom/NNP/nsubj>says                                                        | Tom
      Tom/NNP/nsubj>left left/VBD and/CC/cc>said [said/VBD/conj>left]                      | Tom
      Tom/NNP/nsubj>wants wants/VBZ to/TO/mark>say [say/VB/xcomp>wants]                    | Tom
      Tom/NNP/nsubj>left left/VBD [saying/VBG/advcl>left]                                  | Tom
      Tom/NNP/nsubj>left left/VBD [saying/VBG/dep>left]                                    | Tom
      Tom/NNP/nsubj>knew knew/VBD why/WRB/mark>said [said/VBD/ccomp>knew]                  | -1
      leave/VB and/CC/cc>say [say/VB/conj>leave]                                           | -1
      Tom/NNP/nsubj>a a/VBD b/VB/xcomp>a c/VB/xcomp>b [d/VB/xcomp>c]                       | Tom
      Tom/NNP/nsubj>a a/VBD b/VB/xcomp>a c/VB/xcomp>b d/VB/xcomp>c [e/VB/xcomp>d]          | -1
      """)
  void findsTheNearestSubjectThatItsClauseShares(String drawn, String subject) {
    assertThat(subject(drawn)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Tom/NNP/nsubj>said [said/VBD]       | name
      Toms/NNPS/nsubj>said [said/VBD]     | name
      They/PRP/nsubj>said [said/VBD]      | they
      Who/WP/nsubj>said [said/VBD]        | who
      That/DT/nsubj>said [said/VBD]       | that
      Experts/NNS/nsubj>said [said/VBD]   | nouns
      Nobody/NN/nsubj>said [said/VBD]     | noun
      Few/JJ/nsubj>said [said/VBD]        | JJ
      Not/RB/advmod>said [said/VBD]       | none
      """)
  void tellsWhatTheSubjectIs(String drawn, String kind) {
    assertThat(Parsed.drawn(drawn).subjectKind()).isEqualTo(kind);
  }

  @Test
  void tellsANameByItsEntity() {
    assertThat(Parsed.frame("Ana Ruiz [said] so.").subjectKind()).isEqualTo("PERSON");
  }

  @Test
  void knowsTheVerbsThatOnlyHelp() {
    Frame frame = Parsed.drawn("be/VB/dep>say have/VB/dep>say do/VB/dep>say get/VB/dep>say [say/VB]");
    assertThat(IntStream.range(0, 5).mapToObj(frame::lemmaIsFunction))
        .containsExactly(true, true, true, false, false);
  }

  @Test
  void endsBeforeItsLastPunctuationButAfterAClosingMark() {
    assertThat(Parsed.frame("It rained. Ana [said] so.").end()).isEqualTo(3);
    assertThat(Parsed.frame("It rained. Ana [said] it was \"old\".").end()).isEqualTo(7);
    assertThat(Parsed.drawn("[:] .").end()).as("no word").isZero();
  }

  /** A subtree that reaches over the cue without it, as those of parsers with crossing arcs do. */
  @Test
  void aSubtreeKeepsToItsSideOfTheCue() {
    String crossing = "The/DT/det>hearing hearing/NN/nsubj>was was/VBD [announced/VBD/dep>was] on/IN/case>tolls "
        + "tolls/NNS/nmod>hearing";
    Frame frame = Parsed.drawn(crossing);
    assertThat(Parsed.text(frame.subtree(1), frame.words)).isEqualTo("The hearing was");
    assertThat(Parsed.text(frame.subtree(2), frame.words)).as("the cue's own side: it is under it")
        .isEqualTo("The hearing was announced on tolls");
    assertThat(Parsed.text(frame.subtree(3), frame.words)).isEqualTo("announced");
    Frame after = Parsed.drawn("On/IN/case>tolls tolls/NNS/nmod>hearing [announced/VBD/dep>was] the/DT/det>hearing "
        + "hearing/NN/nsubj>was was/VBD");
    assertThat(Parsed.text(after.subtree(4), after.words)).isEqualTo("the hearing");
    Frame next = Parsed.drawn("[said/VBD] tolls/NNS/obj>said");
    assertThat(Parsed.text(next.subtree(1), next.words)).as("beside the cue").isEqualTo("tolls");
  }
}
