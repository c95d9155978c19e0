package io.github.whosaid.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextOrderTest {

  private static int find(int offset, Span... stretches) {
    return TextOrder.firstEndingAfter(offset, List.of(stretches), Span::end);
  }

  @Test
  void findsTheStretchThatHoldsTheCharOrStartsFirstAfterIt() {
    Span[] row = {new Span(2, 4), new Span(4, 7), new Span(9, 10), new Span(12, 20)};
    assertThat(find(0, row)).as("before all").isZero();
    assertThat(find(3, row)).isZero();
    assertThat(find(4, row)).as("where one ends and the next starts").isEqualTo(1);
    assertThat(find(7, row)).as("between two").isEqualTo(2);
    assertThat(find(9, row)).isEqualTo(2);
    assertThat(find(19, row)).isEqualTo(3);
  }

  @Test
  void givesTheNumberOfStretchesWhereNoneEndsLater() {
    assertThat(find(4, new Span(2, 4))).isEqualTo(1);
    assertThat(find(0)).isZero();
  }
}
