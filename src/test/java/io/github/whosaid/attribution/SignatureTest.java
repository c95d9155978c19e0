package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

  private static List<String> signed(String text) {
    Words words = Parsed.words(text);
    return Signature.signed(words).stream()
        .map(c -> Parsed.text(c.source(), words) + " > " + Parsed.text(c.content, words)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "\"A bridge is a promise.\" — Tom Weller",
      "“A bridge is a promise.” – Tom Weller, chief engineer of the port",
      "\"A bridge is a promise.\"\n\n- Tom Weller",
      "\"A bridge is a promise.\" -- Tom Weller\n\nThe bridge opens in May.",
      "\"A bridge is a promise.\" — Tom Weller, the chief engineer of the old port of Northgale on the Aske"})
  void readsANameAfterADash(String text) {
    assertThat(signed(text)).singleElement().asString().startsWith("Tom Weller > ").contains("A bridge is a promise.");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "\"A bridge, yes\" — Tom Weller",
      "\"A bridge is a promise.\" — the bridge opens in May.",
      "\"A bridge is a promise.\" — Tom Weller, the chief engineer of the old port of Northgale on the Aske.",
      "\"A bridge is a promise\" — Tom Weller said so on a Monday when the old bridge closed for a repair of the deck.",
      "\"A bridge is a promise\" — Tom Weller liked \"such words\".",
      "\"A bridge is a promise.\" Tom Weller",
      "\"A bridge is a promise — Tom Weller",
      "\"A bridge is a promise.\" —"})
  void leavesOtherDashesAlone(String text) {
    assertThat(signed(text)).isEmpty();
  }

  @Test
  void aQuotationHasFourWordsAtLeast() {
    assertThat(signed("\"A bridge is sound.\" — Tom Weller")).containsExactly("Tom Weller > \"A bridge is sound.\"");
  }

  @Test
  void aNameMayBeOneWord() {
    assertThat(signed("\"A bridge is a promise.\" — Weller")).containsExactly("Weller > \"A bridge is a promise.\"");
    assertThat(signed("\"A bridge is a promise.\" — Weller\n\nThe bridge opens in May.")).hasSize(1);
  }

  @Test
  void takesAllParagraphsOfTheQuotation() {
    assertThat(signed("\"A bridge is a promise.\n\n\"It is kept for a century.\" — Tom Weller"))
        .containsExactly("Tom Weller > \"A bridge is a promise.\n\n\"It is kept for a century.\"");
  }

  @Test
  void needsNeitherCueNorWeights() {
    Candidate found = Signature.signed(Parsed.words("\"A bridge is a promise.\" — Tom Weller")).get(0);
    assertThat(found.rule()).isEqualTo("DashSignature");
    assertThat(found.isCued()).isFalse();
    assertThat(found.isWeighed()).isFalse();
    assertThat(found.confidence).isEqualTo(0.9);
  }
}
