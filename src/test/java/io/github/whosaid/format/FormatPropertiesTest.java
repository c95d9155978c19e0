package io.github.whosaid.format;

import io.github.whosaid.ArticleTexts;
import io.github.whosaid.Engine;
import io.github.whosaid.Extraction;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormatPropertiesTest {
  private static final List<String> SCRAPS = List.of("T1", "T2", "E1", "#1", "\t", "\n", " ", "Content ", "Attribution:T1",
      "Content:T2", ":", ";", "0 4", "-1 2", "4 0", "99999999999 1", "AnnotatorNotes E1", "R1\tx", "\r\n", "said", "\uD83D");

  @Provide
  Arbitrary<String> spoilt() {
    return ArticleTexts.spoilt();
  }

  /** A list of numbers and strings that is drawn from, round and round. */
  private static Extraction extraction(List<Integer> numbers, List<String> strings) {
    return Dice.extraction(new Dice.Choices() {
      private int number;
      private int string;

      @Override
      public int upTo(int most) {
        return Math.floorMod(numbers.get(number++ % numbers.size()) + number / numbers.size(), most + 1);
      }

      @Override
      public String string() {
        return strings.get(string++ % strings.size());
      }
    });
  }

  @Provide
  Arbitrary<Extraction> thrown() {
    Arbitrary<String> strings = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(20),
        ArticleTexts.spoilt().map(text -> text.substring(0, Math.min(60, text.length()))));
    return Arbitraries.integers().list().ofMinSize(5).ofMaxSize(40).flatMap(
        numbers -> strings.list().ofMinSize(1).ofMaxSize(6).map(texts -> extraction(numbers, texts)));
  }

  @Provide
  Arbitrary<String> standoff() {
    return Arbitraries.of(SCRAPS).list().ofMaxSize(30).map(scraps -> String.join("", scraps));
  }

  @Property
  void whatIsFoundReadsBack(@ForAll("spoilt") String text) throws IOException {
    RoundTrip.check(Engine.extract(text));
  }

  @Property
  void anyRecordsReadBack(@ForAll("thrown") Extraction extraction) throws IOException {
    RoundTrip.check(extraction);
  }

  @Property
  void standoffIsReadOrRefused(@ForAll("standoff") String standoff) {
    RoundTrip.readStandoff(standoff, "Ana \uD83D\uDE00 said so.");
    RoundTrip.readStandoff(standoff, "Ana Ruiz said so.");
  }

  @Property
  void anythingElseIsReadOrRefused(@ForAll String standoff, @ForAll String text) {
    RoundTrip.readStandoff(standoff, text);
  }
}
