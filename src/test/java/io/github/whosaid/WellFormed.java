package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What holds for every extraction from whatever text. */
public final class WellFormed {
  private WellFormed() {}

  /**
   * Every span lies in the text and gives its words, a quotation's spans stand in order and apart, nesting is a forest
   * within the same list, and all speakers are listed.
   */
  public static void check(Extraction extraction) {
    String text = extraction.text();
    List<Quotation> quotations = extraction.quotations();
    for (Quotation quotation : quotations) {
      assertThat(quotation.text()).isNotBlank().isEqualTo(
          quotation.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" ")));
      for (int i = 0; i < quotation.content().size(); i++) {
        Span span = quotation.content().get(i);
        assertThat(span.length()).isPositive();
        assertThat(i == 0 ? 0 : quotation.content().get(i - 1).end()).isLessThanOrEqualTo(span.start());
      }
      quotation.cue().ifPresent(cue -> assertThat(cue.text()).isNotEmpty().isEqualTo(cue.span().in(text)));
      List<Mention> mentions = new ArrayList<>();
      quotation.source().ifPresent(mentions::add);
      quotation.addressee().ifPresent(mentions::add);
      assertWords(mentions, text);
      checkNesting(quotation, quotations);
      quotation.speaker().ifPresent(speaker -> assertThat(extraction.speakers()).contains(speaker));
    }
    for (Speaker speaker : extraction.speakers()) {
      assertThat(speaker.name()).isNotBlank();
      assertWords(speaker.titles(), text);
      assertWords(speaker.mentions(), text);
    }
  }

  private static void checkNesting(Quotation inner, List<Quotation> quotations) {
    Quotation at = inner;
    for (int depth = 0; at.enclosing().isPresent(); depth++) {
      Quotation outer = at.enclosing().get();
      assertThat(depth).as("a ring of nested quotations").isLessThan(quotations.size());
      assertThat(quotations).contains(outer);
      assertThat(at.content()).allSatisfy(span -> assertThat(outer.content()).anySatisfy(
          around -> assertThat(around.start() <= span.start() && span.end() <= around.end()).isTrue()));
      at = outer;
    }
  }

  private static void assertWords(List<Mention> mentions, String text) {
    assertThat(mentions).allSatisfy(
        mention -> assertThat(mention.text()).isNotEmpty().isEqualTo(mention.span().in(text)));
  }
}
