package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void refusesOffsetsThatMakeNoStretch() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3))
        .withMessage("a span needs 0 <= start <= end, not -1..3");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 3))
        .withMessage("a span needs 0 <= start <= end, not 4..3");
    assertThat(new Span(3, 3).length()).isZero();
  }

  @Test
  void takesItsWordsFromTheText() {
    assertThat(new Span(3, 5).in("Is \uD83D\uDE00 it?")).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void containsWhatLiesWhollyInIt() {
    Span span = new Span(2, 5);
    assertThat(List.of(new Span(2, 5), new Span(2, 3), new Span(4, 5), new Span(5, 5))).allMatch(span::contains);
    assertThat(List.of(new Span(1, 3), new Span(4, 6), new Span(0, 9))).noneMatch(span::contains);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(4)).isTrue();
    assertThat(span.contains(1)).isFalse();
    assertThat(span.contains(5)).isFalse();
  }

  @Test
  void intersectsWhatSharesAChar() {
    Span span = new Span(2, 5);
    assertThat(List.of(new Span(0, 3), new Span(4, 9), new Span(3, 4), new Span(0, 9))).allMatch(span::intersects);
    assertThat(List.of(new Span(0, 2), new Span(5, 9), new Span(5, 5))).noneMatch(span::intersects);
  }

  @Test
  void coversWhatStandsBetweenToo() {
    assertThat(new Span(2, 5).cover(new Span(8, 9))).isEqualTo(new Span(2, 9));
    assertThat(new Span(2, 5).cover(new Span(3, 4))).isEqualTo(new Span(2, 5));
  }

  @Test
  void comparesByStartThenEnd() {
    assertThat(List.of(new Span(3, 4), new Span(0, 9), new Span(0, 2)).stream().sorted())
        .containsExactly(new Span(0, 2), new Span(0, 9), new Span(3, 4));
  }

  @Test
  void printsItsOffsets() {
    assertThat(new Span(3, 14)).hasToString("3..14");
  }
}
