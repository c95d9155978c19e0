package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

  private static String subject(String drawn) {
    Frame frame = Drawn.frame(drawn);
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
      "tolls/NNS/criticised/nsubj:pass were/VBD/criticised/aux:pass [criticised]/VBN/-",
      "tolls/NNS/criticised/nsubj:pass got/VBD/criticised/aux [criticised]/VBN/-",
      "tolls/NNS/- [opposed]/VBN/tolls/acl by/IN/residents/case residents/NNS/opposed/obl"})
  void knowsAPassive(String drawn) {
    assertThat(Drawn.frame(drawn).passive).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "residents/NNS/opposed/nsubj [opposed]/VBD/- tolls/NNS/opposed/obj",
      "having/VBG/opposed/aux [opposed]/VBN/- tolls/NNS/opposed/obj",
      "them/PRP/opposed/nsubj [opposed]/VBN/-"})
  void knowsAnActive(String drawn) {
    assertThat(Drawn.frame(drawn).passive).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Tom/NNP/said/nsubj [said]/VBD/- so/RB/said/advmod                                      | Tom
      [says]/VBZ/- Tom/NNP/says/nsubj                                                        | Tom
      Tom/NNP/left/nsubj left/VBD/- and/CC/said/cc [said]/VBD/left/conj                      | Tom
      Tom/NNP/wants/nsubj wants/VBZ/- to/TO/say/mark [say]/VB/wants/xcomp                    | Tom
      Tom/NNP/left/nsubj left/VBD/- [saying]/VBG/left/advcl                                  | Tom
      Tom/NNP/left/nsubj left/VBD/- [saying]/VBG/left/dep                                    | Tom
      Tom/NNP/knew/nsubj knew/VBD/- why/WRB/said/mark [said]/VBD/knew/ccomp                  | -1
      leave/VB/- and/CC/say/cc [say]/VB/leave/conj                                           | -1
      Tom/NNP/a/nsubj a/VBD/- b/VB/a/xcomp c/VB/b/xcomp [d]/VB/c/xcomp                       | Tom
      Tom/NNP/a/nsubj a/VBD/- b/VB/a/xcomp c/VB/b/xcomp d/VB/c/xcomp [e]/VB/d/xcomp          | -1
      """)
  void findsTheNearestSubjectThatItsClauseShares(String drawn, String subject) {
    assertThat(subject(drawn)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Tom/NNP/said/nsubj [said]/VBD/-       | name
      Toms/NNPS/said/nsubj [said]/VBD/-     | name
      They/PRP/said/nsubj [said]/VBD/-      | they
      Who/WP/said/nsubj [said]/VBD/-        | who
      That/DT/said/nsubj [said]/VBD/-       | that
      Experts/NNS/said/nsubj [said]/VBD/-   | nouns
      Nobody/NN/said/nsubj [said]/VBD/-     | noun
      Few/JJ/said/nsubj [said]/VBD/-        | JJ
      Not/RB/said/advmod [said]/VBD/-       | none
      """)
  void tellsWhatTheSubjectIs(String drawn, String kind) {
    assertThat(Drawn.frame(drawn).subjectKind()).isEqualTo(kind);
  }

  @Test
  void tellsANameByItsEntity() {
    assertThat(Parsed.frame("Ana Ruiz [said] so.").subjectKind()).isEqualTo("PERSON");
  }

  @Test
  void knowsTheVerbsThatOnlyHelp() {
    Frame frame = Drawn.frame("be/VB/say/dep have/VB/say/dep do/VB/say/dep get/VB/say/dep [say]/VB/-");
    assertThat(IntStream.range(0, 5).mapToObj(frame::lemmaIsFunction))
        .containsExactly(true, true, true, false, false);
  }

  @Test
  void endsBeforeItsLastPunctuationButAfterAClosingMark() {
    assertThat(Parsed.frame("It rained. Ana [said] so.").end()).isEqualTo(3);
    assertThat(Parsed.frame("It rained. Ana [said] it was \"old\".").end()).isEqualTo(7);
    assertThat(Drawn.frame("[:]/:/- ./././punct").end()).as("no word").isZero();
  }

  /** A subtree that reaches over the cue without it, as those of parsers with crossing arcs do. */
  @Test
  void aSubtreeKeepsToItsSideOfTheCue() {
    String crossing = "The/DT/hearing/det hearing/NN/was/nsubj was/VBD/- [announced]/VBD/was/dep on/IN/tolls/case "
        + "tolls/NNS/hearing/nmod";
    Frame frame = Drawn.frame(crossing);
    assertThat(Parsed.text(frame.subtree(1), frame.words)).isEqualTo("The hearing was");
    assertThat(Parsed.text(frame.subtree(2), frame.words)).as("the cue's own side: it is under it")
        .isEqualTo("The hearing was announced on tolls");
    assertThat(Parsed.text(frame.subtree(3), frame.words)).isEqualTo("announced");
    Frame after = Drawn.frame("On/IN/tolls/case tolls/NNS/hearing/nmod [announced]/VBD/was/dep the/DT/hearing/det "
        + "hearing/NN/was/nsubj was/VBD/-");
    assertThat(Parsed.text(after.subtree(4), after.words)).isEqualTo("the hearing");
    Frame next = Drawn.frame("[said]/VBD/- tolls/NNS/said/obj");
    assertThat(Parsed.text(next.subtree(1), next.words)).as("beside the cue").isEqualTo("tolls");
  }
}
