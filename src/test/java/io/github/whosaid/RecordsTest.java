package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the records refuse, keep and print. */
class RecordsTest {
  private static final Mention ANA = new Mention(new Span(6, 13), "Ana Lee");
  private static final Speaker LEE = new Speaker("Ana Lee", SpeakerKind.PERSON, Gender.FEMALE, "title",
      List.of(new Mention(new Span(0, 5), "Mayor")), List.of("Lee"), List.of(ANA), List.of());
  private static final Cue SAID = new Cue(new Span(14, 18), "said", "say", CueKind.SAY, false);

  private static Quotation quotation(double confidence, Span... content) {
    return new Quotation(QuotationType.MIXED, List.of(content), "the plan was \"unfair\"", Optional.of(SAID),
        Optional.of(ANA), Optional.of(new SpeakerLink(LEE, 0.9, "name")), Optional.empty(), Optional.empty(), confidence,
        "Complement");
  }

  private static Quotation bare(Optional<Cue> cue, Optional<Quotation> enclosing) {
    return new Quotation(QuotationType.DIRECT, List.of(new Span(0, 5)), "\"No.\"", cue, Optional.empty(), Optional.empty(),
        Optional.empty(), enclosing, 0.5, "Region");
  }

  @Test
  void aQuotationHasContentInOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> quotation(0.5)).withMessageContaining("at least one content span");
    assertThatIllegalArgumentException().isThrownBy(() -> quotation(0.5, new Span(9, 12), new Span(0, 3)))
        .withMessageContaining("[9..12, 0..3]");
    assertThatIllegalArgumentException().isThrownBy(() -> quotation(0.5, new Span(0, 3), new Span(2, 5)));
    assertThat(quotation(0.5, new Span(0, 3), new Span(3, 5)).content()).hasSize(2);
  }

  @Test
  void aConfidenceIsAShare() {
    for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException().isThrownBy(() -> quotation(wrong, new Span(0, 3)))
          .withMessage("a confidence lies in 0..1, not " + wrong);
      assertThatIllegalArgumentException().isThrownBy(() -> new SpeakerLink(LEE, wrong, "name"))
          .withMessage("a confidence lies in 0..1, not " + wrong);
    }
    assertThat(quotation(0, new Span(0, 3)).confidence()).isZero();
    assertThat(quotation(1, new Span(0, 3)).confidence()).isEqualTo(1);
  }

  @Test
  void noPartIsNull() {
    assertThatNullPointerException().isThrownBy(() -> new Mention(null, "Lee")).withMessage("span");
    assertThatNullPointerException().isThrownBy(() -> new Mention(new Span(0, 3), null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> new Cue(new Span(0, 3), "said", "say", null, false))
        .withMessage("kind");
    assertThatNullPointerException().isThrownBy(() -> new SpeakerLink(null, 1, "name")).withMessage("speaker");
    assertThatNullPointerException().isThrownBy(() -> bare(null, Optional.empty())).withMessage("cue");
    assertThatNullPointerException().isThrownBy(() -> new Extraction(null, List.of(), List.of())).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> new Speaker(null, SpeakerKind.PERSON, Gender.UNKNOWN, "", List.of(),
        List.of(), List.of(), List.of())).withMessage("name");
  }

  @Test
  void listsDoNotChange() {
    List<Span> content = new ArrayList<>(List.of(new Span(0, 3)));
    Quotation quotation = quotation(0.5, content.get(0));
    content.clear();
    assertThat(quotation.content()).hasSize(1);
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> quotation.content().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> LEE.aliases().add("A. Lee"));
    Extraction extraction = new Extraction("", List.of(), List.of());
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> extraction.quotations().add(quotation));
  }

  @Test
  void aQuotationAnswersTheObvious() {
    Quotation outer = quotation(0.5, new Span(0, 3), new Span(8, 12));
    assertThat(outer.speaker()).contains(LEE);
    assertThat(outer.extent()).isEqualTo(new Span(0, 12));
    assertThat(outer.depth()).isZero();
    Quotation inner = bare(Optional.empty(), Optional.of(bare(Optional.empty(), Optional.of(outer))));
    assertThat(inner.speaker()).isEmpty();
    assertThat(inner.depth()).isEqualTo(2);
  }

  @Test
  void aStatementIsWhatWasUttered() {
    assertThat(bare(Optional.empty(), Optional.empty()).isStatement()).as("without a cue").isTrue();
    assertThat(bare(Optional.of(SAID), Optional.empty()).isStatement()).isTrue();
    Cue hopes = new Cue(new Span(0, 5), "hopes", "hope", CueKind.INTEND, false);
    assertThat(bare(Optional.of(hopes), Optional.empty()).isStatement()).isFalse();
    assertThat(CueKind.values()).filteredOn(CueKind::isStatement).containsExactly(CueKind.SAY, CueKind.WRITE, CueKind.ASK,
        CueKind.DEMAND, CueKind.PROMISE, CueKind.JUDGE, CueKind.DECIDE, CueKind.SHOW);
  }

  @Test
  void allPrintForADebugger() {
    assertThat(ANA).hasToString("Ana Lee @6..13");
    assertThat(LEE).hasToString("Ana Lee, Mayor (PERSON, 1 mention)");
    assertThat(new Speaker("the council", SpeakerKind.UNNAMED, Gender.UNKNOWN, "", List.of(), List.of(), List.of(),
        List.of())).hasToString("the council (UNNAMED, 0 mentions)");
    assertThat(quotation(0.954, new Span(19, 40)))
        .hasToString("MIXED | Ana Lee | said | the plan was \"unfair\" | 0.95 Complement");
    assertThat(bare(Optional.empty(), Optional.empty())).hasToString("DIRECT | - | - | \"No.\" | 0.50 Region");
    assertThat(new Extraction("Rain.", List.of(), List.of()))
        .hasToString("Extraction of 0 quotations by 0 speakers in 5 chars");
    assertThat(SAID.toString()).contains("said", "say", "SAY", "14..18");
  }

  @Test
  void aQuotationPrintsTheSameInEveryLanguage() {
    Locale ours = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(quotation(0.954, new Span(19, 40)).toString()).endsWith(" 0.95 Complement");
    } finally {
      Locale.setDefault(ours);
    }
  }

  @Test
  void mentionsSortByPlace() {
    Mention later = new Mention(new Span(20, 23), "Lee");
    assertThat(List.of(later, ANA).stream().sorted()).containsExactly(ANA, later);
  }
}
