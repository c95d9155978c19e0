package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributorTest {
  private static final Model BUNDLED = ModelFiles.read(null);
  private static final Attributor ATTRIBUTOR = Attributor.load(null);
  /** A region that is a sentence, two sentences after the quotation. */
  private static final String LATER = "\"The deck is sound,\" Tom Weller said. It rained for a week. \"We checked it twice.\"";

  private static List<Attribution> attributions(Attributor attributor, String text) {
    return attributor.attribute(Parsed.words(text).article(), 0.3);
  }

  private static List<String> contents(Attributor attributor, String text) {
    Words words = Parsed.words(text);
    return attributor.attribute(words.article(), 0.3).stream().map(a -> Parsed.text(a.content(), words)).toList();
  }

  /** The bundled rules, with other evidence of what carries a quotation on. */
  private static Attributor carryingOn(Map<String, Weights.Weight> evidence) {
    return attributor(BUNDLED.content(), new Weights(evidence), BUNDLED.accept());
  }

  private static Attributor attributor(Weights content, Weights carriesOn, Weights accept) {
    return new Attributor(new Model(BUNDLED.cueCounts(), BUNDLED.spot(), BUNDLED.cue(), content, BUNDLED.source(),
        carriesOn, accept), CueKinds.load(null));
  }

  private static Weights.Weight worth(double value) {
    return new Weights.Weight(value, 1);
  }

  @Test
  void eachIsNestedInTheShortestThatHoldsIt() {
    String text = "Tom Weller said Greta Lindqvist claimed Ana Ruiz believed the deck was sound.";
    assertThat(contents(ATTRIBUTOR, text)).containsExactly(
        "Greta Lindqvist claimed Ana Ruiz believed the deck was sound", "Ana Ruiz believed the deck was sound",
        "the deck was sound");
    assertThat(attributions(ATTRIBUTOR, text)).extracting(Attribution::enclosing).containsExactly(-1, 0, 1);
  }

  @Test
  void anOuterOneComesBeforeAnInnerOneThatStartsWithIt() {
    String text = "\"The toll must go, and the bridge is old, residents say,\" Tom Weller said.";
    assertThat(attributions(ATTRIBUTOR, text)).extracting(a -> a.source() == null ? "" : a.source().in(text))
        .containsExactly("Tom Weller", "residents");
  }

  @Test
  void captionsAttributeNothingButWhatTheyQuote() {
    assertThat(attributions(ATTRIBUTOR, "FILE - Mayor Ana Ruiz said the bridge was safe.")).isEmpty();
    assertThat(contents(ATTRIBUTOR, "FILE - Mayor Ana Ruiz said: \"The bridge is safe.\""))
        .containsExactly("\"The bridge is safe.\"");
  }

  @Test
  void aLaidOutAttributionIsNotWeighedOnceMore() {
    Attributor sure = attributor(BUNDLED.content(), Weights.NONE, new Weights(Map.of("bias", worth(9))));
    assertThat(attributions(sure, "Toll is unfair, says Lindqvist\n\nGreta Lindqvist left the meeting on Monday."))
        .singleElement().satisfies(a -> {
          assertThat(a.rule()).isEqualTo("HeadlineSpeaker");
          assertThat(a.confidence()).isEqualTo(0.87);
        });
  }

  @Test
  void anInnerOneIsWeighedInItsFullerReading() {
    Weights content = new Weights(Map.of("rule=QuotedBefore", worth(9), "rule=ClausalComplement", worth(5),
        "rule=ClausalComplementShort", worth(5.3)));
    Weights accept = new Weights(Map.of("bias", worth(3), "rule=ClausalComplementShort", worth(-9)));
    assertThat(contents(attributor(content, Weights.NONE, accept),
        "\"Residents claim that the deck was sound on Monday,\" Tom Weller said.")).containsExactly(
        "\"Residents claim that the deck was sound on Monday,\"",
        "that the deck was sound on Monday");
  }

  @Test
  void theEvidenceCarriesAQuotationOn() {
    assertThat(contents(carryingOn(Map.of("bias", worth(1))), LATER))
        .containsExactly("\"The deck is sound,\" / \"We checked it twice.\"");
    assertThat(contents(carryingOn(Map.of("bias", worth(-1))), LATER)).containsExactly("\"The deck is sound,\"");
    assertThat(contents(carryingOn(Map.of()), LATER)).as("none for it").containsExactly("\"The deck is sound,\"");
  }

  @Test
  void carriesOnBesideAnother() {
    assertThat(contents(carryingOn(Map.of("bias", worth(1))),
        "\"The deck is sound,\" Tom Weller said, and praised the piers. It rained for a week. \"We checked it twice.\""))
        .anyMatch(content -> content.endsWith("\"We checked it twice.\""));
  }

  @Test
  void tellsWhatWasCarriedOnBefore() {
    Attributor once = carryingOn(Map.of("bias", worth(1), "carried=true true", worth(-2)));
    assertThat(contents(once, LATER + " It rained again. \"It will last.\" \"The rails are old,\" Ana Ruiz said. "
        + "It snowed for a week. \"They will go.\""))
        .containsExactly("\"The deck is sound,\" / \"We checked it twice.\"",
            "\"The rails are old,\" / \"They will go.\"");
  }

  @Test
  void whatIsNestedIsWeighedAsNested() {
    List<Explanation> explained = ATTRIBUTOR.explain(
        Parsed.words("Mayor Ana Ruiz said that Greta Lindqvist had told her that the piers were cracked.").article(), 0.3, 1);
    assertThat(explained).extracting(e -> e.attribution().enclosing()).containsExactly(-1, 0);
    assertThat(explained).allSatisfy(e -> assertThat(Weights.probability(e.decisions().get(3).logOdds()))
        .isEqualTo(e.attribution().confidence(), within(1e-9)));
  }
}
