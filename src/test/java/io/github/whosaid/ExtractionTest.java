package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whosaid.format.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionTest {
  private final Extraction ferry = Samples.ferry();
  private final Quotation unfair = ferry.quotations().get(0);
  private final Quotation out = ferry.quotations().get(1);
  private final Quotation inner = ferry.quotations().get(2);
  private final Quotation boats = ferry.quotations().get(3);

  @Test
  void givesASpeakersQuotations() {
    Speaker lee = ferry.speakers().get(0);
    assertThat(ferry.quotationsOf(lee)).containsExactly(unfair, out);
    Speaker namesake = new Speaker("Ana Lee", SpeakerKind.PERSON, Gender.UNKNOWN, "", List.of(), List.of(), List.of(),
        List.of());
    assertThat(ferry.quotationsOf(namesake)).as("another speaker of that name").isEmpty();
  }

  @Test
  void takesANameOrAnAliasInWhateverCase() {
    assertThat(ferry.quotationsOf("Ana Lee")).containsExactly(unfair, out);
    assertThat(ferry.quotationsOf("LEE")).containsExactly(unfair, out);
    assertThat(ferry.quotationsOf("osric")).containsExactly(inner);
    assertThat(ferry.quotationsOf("Moran")).isEmpty();
    assertThat(ferry.quotationsOf("")).isEmpty();
  }

  @Test
  void partsWhatWasUtteredFromWhatWasNot() {
    assertThat(ferry.statements()).containsExactly(unfair, out, inner, boats);
    assertThat(Samples.group().statements()).as("want a vote").isEmpty();
  }

  @Test
  void leavesOutTheNested() {
    assertThat(ferry.outermost()).containsExactly(unfair, out, boats);
  }

  @Test
  void givesWhatHasContentBetweenTwoOffsets() {
    Span content = unfair.content().get(0);
    assertThat(ferry.between(content)).containsExactly(unfair);
    assertThat(ferry.between(0, Samples.TEXT.length())).hasSize(4);
    assertThat(ferry.between(0, content.start())).isEmpty();
    assertThat(ferry.between(content.end() - 1, content.end())).containsExactly(unfair);
    Span gap = new Span(boats.content().get(0).end(), boats.content().get(1).start());
    assertThat(ferry.between(gap)).as("between its spans").isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> ferry.between(5, 4));
  }

  @Test
  void holdsCopies() {
    assertThat(ferry.quotations()).isUnmodifiable();
    assertThat(ferry.speakers()).isUnmodifiable().isEqualTo(List.copyOf(ferry.speakers()));
  }
}
