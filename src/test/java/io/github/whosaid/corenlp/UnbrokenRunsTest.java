package io.github.whosaid.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnbrokenRunsTest {

  @Test
  void leavesProseWhole() {
    String text = "Ruiz said so. ".repeat(200);
    assertThat(UnbrokenRuns.cut(text, new Span(14, text.length()))).containsExactly(new Span(14, text.length()));
  }

  @Test
  void cutsALongRun() {
    String text = "a " + "-".repeat(1200) + " b";
    assertThat(UnbrokenRuns.cut(text, new Span(0, text.length())))
        .containsExactly(new Span(0, 502), new Span(502, 1002), new Span(1002, text.length()));
  }

  @Test
  void keepsSurrogatePairsTogether() {
    String text = "x" + "\uD83D\uDE00".repeat(600);
    List<Span> pieces = UnbrokenRuns.cut(text, new Span(0, text.length()));
    assertThat(pieces).hasSizeGreaterThan(2)
        .allSatisfy(piece -> assertThat(Character.isLowSurrogate(text.charAt(piece.start()))).isFalse());
  }

  /** Lone ones are no pairs: a run of them is as long as it is. */
  @Test
  void cutsARunOfLoneSurrogates() {
    String text = "\uDC00".repeat(1100);
    assertThat(UnbrokenRuns.cut(text, new Span(0, text.length())))
        .containsExactly(new Span(0, 500), new Span(500, 1000), new Span(1000, 1100));
  }
}
