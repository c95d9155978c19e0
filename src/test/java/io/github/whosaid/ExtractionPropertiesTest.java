package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the extraction from any text. */
class ExtractionPropertiesTest {

  @Provide
  Arbitrary<String> spoilt() {
    return ArticleTexts.spoilt();
  }

  @Provide
  Arbitrary<String> news() {
    return ArticleTexts.news();
  }

  @Provide
  Arbitrary<String> otherNews() {
    return ArticleTexts.otherNews();
  }

  /** A quotation without its offsets, line ends and marks' shapes. */
  private static String told(Quotation quotation, IntUnaryOperator offset) {
    return String.join(" | ", quotation.type().name(),
        quotation.content().stream().map(span -> "" + offset.applyAsInt(span.start())).toList().toString(),
        plain(quotation.text()), quotation.cue().map(cue -> plain(cue.text()) + cue.kind() + cue.negated()).orElse("-"),
        quotation.source().map(source -> plain(source.text())).orElse("-"),
        quotation.addressee().map(addressee -> plain(addressee.text())).orElse("-"), quotation.rule());
  }

  private static String speaker(Quotation quotation) {
    return " by " + quotation.speaker().map(speaker -> plain(speaker.name())).orElse("-");
  }

  private static String plain(String text) {
    return straight(text).replace("\r\n", "\n");
  }

  private static String straight(String text) {
    return text.replace('\u201C', '"').replace('\u201D', '"').replace('\u2018', '\'').replace('\u2019', '\'');
  }

  private static List<String> told(Extraction extraction) {
    return extraction.quotations().stream().map(quotation -> told(quotation, offset -> offset) + speaker(quotation))
        .toList();
  }

  @Property
  void isWellFormedForAnyText(@ForAll("spoilt") String text) {
    WellFormed.check(Engine.extract(text));
  }

  @Property
  void isWellFormedForAnyChars(@ForAll String text) {
    WellFormed.check(Engine.extract(text));
  }

  @Property
  void isTheSameInAnyThreadAndOrder(@ForAll("spoilt") String first, @ForAll("spoilt") String second) {
    Extraction one = Engine.extract(first);
    Extraction two = Engine.extract(second);
    try (Stream<Extraction> found = Engine.extractor().extractAll(Stream.of(second, first, second, first), 3)) {
      assertThat(found.toList()).containsExactly(two, one, two, one);
    }
  }

  @Property
  void doesNotDependOnLineEnds(@ForAll("news") String text) {
    String windows = text.replace("\n", "\r\n");
    assertThat(Engine.extract(windows).quotations().stream()
        .map(quotation -> told(quotation, offset -> windows.substring(0, offset).replace("\r", "").length())
            + speaker(quotation)).toList())
            .isEqualTo(told(Engine.extract(text)));
  }

  /** Of double marks within double ones, which these texts have not, only the shape says which belong together. */
  @Property
  void doesNotDependOnTheShapeOfMarks(@ForAll("news") String text) {
    assertThat(told(Engine.extract(straight(text)))).isEqualTo(told(Engine.extract(text)));
  }

  /**
   * To the confidence, with two exceptions, both meant: a quotation that nobody is given for carries on the speaker before,
   * however far, so the other article opens with a speaker of its own; and who "a spokeswoman" is gets looked for in the whole text, so the
   * speaker is compared where the source names one.
   */
  @Property
  void leavesAnArticleAloneWhenAnotherFollows(@ForAll("news") String text, @ForAll("otherNews") String other) {
    Extraction both = Engine.extract(text + "\n\n\n" + other);
    List<Quotation> first =
        both.quotations().stream().filter(quotation -> quotation.extent().start() < text.length()).toList();
    assertThat(first).extracting(ExtractionPropertiesTest::toldOfANamedSource)
        .isEqualTo(Engine.extract(text).quotations().stream().map(ExtractionPropertiesTest::toldOfANamedSource)
            .toList());
  }

  private static String toldOfANamedSource(Quotation quotation) {
    boolean named = quotation.source().map(Mention::text).filter(ArticleTexts::names).isPresent();
    return told(quotation, offset -> offset) + " " + quotation.confidence() + (named ? speaker(quotation) : "");
  }
}
