package io.github.whosaid.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongParagraphsTest {

  private static List<Span> cut(String text) {
    return LongParagraphs.cut(text, new Span(0, text.length()));
  }

  @Test
  void leavesProseWhole() {
    assertThat(cut("Ruiz said so. ".repeat(1000))).containsExactly(new Span(0, 14_000));
  }

  @Test
  void cutsAtWhiteSpace() {
    assertThat(cut("b".repeat(15_000) + " " + "c".repeat(9_000)))
        .containsExactly(new Span(0, 15_000), new Span(15_000, 24_001));
  }

  @Test
  void cutsWhereItMustButInNoPair() {
    assertThat(cut("-".repeat(40_001)))
        .containsExactly(new Span(0, 20_000), new Span(20_000, 40_000), new Span(40_000, 40_001));
    assertThat(cut("x" + "\uD83D\uDE00".repeat(12_000)))
        .containsExactly(new Span(0, 19_999), new Span(19_999, 24_001));
  }
}
