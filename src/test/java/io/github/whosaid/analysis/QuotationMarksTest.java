package io.github.whosaid.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class QuotationMarksTest {

  /** A text and the regions in it, as {@link #described} writes them. */
  record Row(String name, String text, List<String> regions) {
    @Override
    public String toString() {
      return name + ": " + text;
    }
  }

  static final List<Row> ROWS = List.of(
      row("none", "Lee said no."),
      row("straight", "\"No,\" Lee said.", "\"No,\""),
      row("straight, two", "\"No,\" Lee said. \"Never.\"", "\"No,\"", "\"Never.\""),
      row("straight in brackets", "Lee (\"the Fox\") said no.", "\"the Fox\""),
      row("straight behind a dash", "Lee—\"the Fox\"—said no.", "\"the Fox\""),
      row("curly", "“No,” Lee said.", "“No,”"),
      row("low and high", "„No,” Lee said.", "„No,”"),
      row("guillemets", "«No,» Lee said.", "«No,»"),
      row("guillemets with blanks", "« No, » Lee said.", "« No, »"),
      row("LaTeX", "``No,'' Lee said.", "``No,''"),
      row("two apostrophes", "''No,'' Lee said.", "''No,''"),
      row("LaTeX, closed by a straight one", "``No,\" Lee said.", "``No,\""),
      row("curly, closed by a straight one", "“No,\" Lee said.", "“No,\""),

      row("single", "'No,' Lee said.", "'No,' [single]"),
      row("single, curly", "‘No,’ Lee said.", "‘No,’ [single]"),
      row("single, at the end", "Tax cut 'unfair'", "'unfair' [single]"),
      row("single, with an apostrophe", "‘I don’t know,’ Lee said.", "‘I don’t know,’ [single]"),
      row("single, straight, with an apostrophe", "'I don't know,' Lee said.", "'I don't know,' [single]"),
      row("single, with a plural genitive", "‘The workers’ union is late,’ Lee said.",
          "‘The workers’ union is late,’ [single]"),
      row("single, nested in double", "\"He said 'no' to me,\" Lee said.", "\"He said 'no' to me,\""),
      row("single, curly, nested in curly", "“He said ‘no’ to me,” Lee said.", "“He said ‘no’ to me,”"),

      row("apostrophes", "It's Lee's, and they don't know."),
      row("curly apostrophes", "It’s Lee’s, and they don’t know."),
      row("plural genitive", "The workers' union and the owners' club met."),
      row("elision", "It is rock 'n' roll, and 'tis late. Tell 'em."),
      row("decades", "In the '90s and the ‘80s they built boats in '94."),
      row("feet and inches", "He is 6'2\" tall and she is 5'11\" tall."),
      row("an inch mark", "A 12\" pipe burst, and \"nobody\" saw it.", "\"nobody\""),

      row("adjacent", "\"No.\" \"Yes.\"", "\"No.\"", "\"Yes.\""),
      row("unclosed", "Lee said: \"No boats today", "\"No boats today [open]"),
      row("unclosed, next paragraph plain", "Lee said: \"No boats.\n\nIt rained.", "\"No boats. [open]"),
      row("several paragraphs", "\"No boats.\n\n\"No ferry,\" Lee said.", "\"No boats. [open] [continued]", "\"No ferry,\""),
      row("several paragraphs, curly", "“No boats.\n\n“No ferry.\n\n“No rain,” Lee said.",
          "“No boats. [open] [continued]", "“No ferry. [open] [continued]", "“No rain,”"),
      row("closed, then another", "\"No boats.\"\n\n\"No ferry,\" Lee said.", "\"No boats.\"", "\"No ferry,\""),
      row("a mark never runs over a paragraph", "\"No boats.\n\nIt rained, \"they\" said.",
          "\"No boats. [open]", "\"they\""),
      row("a lone mark", "\""),
      row("a lone mark at the end", "Lee said no.\""),
      row("a closing mark first", "No,” Lee said. “Never.”", "“Never.”"),
      row("a mark within a word", "The \"un\"lucky boat", "\"un\""));

  private static Row row(String name, String text, String... regions) {
    return new Row(name, text, List.of(regions));
  }

  private static List<QuotedRegion> regions(String text) {
    return QuotationMarks.pair(text, Paragraphs.of(text));
  }

  private static String described(QuotedRegion region, String text) {
    return region.span().in(text) + (region.closed() ? "" : " [open]") + (region.continued() ? " [continued]" : "")
        + (region.single() ? " [single]" : "");
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ROWS")
  void pairsMarks(Row row) {
    assertThat(regions(row.text())).extracting(region -> described(region, row.text()))
        .containsExactlyElementsOf(row.regions());
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ROWS")
  void regionsStandInOrderAndHoldTheirInside(Row row) {
    int end = 0;
    for (QuotedRegion region : regions(row.text())) {
      assertThat(region.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(region.span().contains(region.inner())).isTrue();
      assertThat(region.inner().end() == region.span().end()).isNotEqualTo(region.closed());
      end = region.span().end();
    }
  }

  @Test
  void knowsTheInsideWhateverTheMarksLength() {
    for (String text : List.of("\"No,\" Lee said.", "``No,'' Lee said.", "‘No,’ Lee said.", "“No,\" Lee said.")) {
      assertThat(regions(text)).singleElement().extracting(region -> region.inner().in(text)).isEqualTo("No,");
    }
  }

  @Test
  void aMarkBeforeASpaceCarriesNothingOn() {
    assertThat(regions("\"We go on\n\n\" so she told \"them all")).extracting(QuotedRegion::continued)
        .containsExactly(false, false);
  }

  @Test
  void findsTheFirstRegionThatEndsLater() {
    List<QuotedRegion> regions = regions("\"No.\" \"Yes.\"");
    assertThat(QuotedRegion.firstEndingAfter(0, regions)).isZero();
    assertThat(QuotedRegion.firstEndingAfter(4, regions)).isZero();
    assertThat(QuotedRegion.firstEndingAfter(5, regions)).isEqualTo(1);
    assertThat(QuotedRegion.firstEndingAfter(12, regions)).isEqualTo(2);
    assertThat(regions.get(0).span()).isEqualTo(new Span(0, 5));
  }

  @Test
  @Timeout(10)
  void isQuickOnALongRowOfMarks() {
    String text = "\"a '“ ".repeat(20_000);
    assertThat(regions(text)).isNotNull();
  }
}
