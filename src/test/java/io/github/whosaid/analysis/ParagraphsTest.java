package io.github.whosaid.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ParagraphsTest {
  private static final String LONG = "The council met on Monday to hear what the engineers found";

  /** A text and its paragraphs. */
  record Row(String name, String text, List<String> paragraphs) {
    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Row> ROWS = List.of(
      row("nothing", ""),
      row("blanks", " \n\t\n\u00A0 \u3000\r\n"),
      row("one line", "It rained.", "It rained."),
      row("blank around", "\n\n  It rained. \t\n", "It rained."),
      row("blank line", "It rained.\n\nIt snowed.", "It rained.", "It snowed."),
      row("line of blanks", "It rained.\n \t\u00A0\nIt snowed.", "It rained.", "It snowed."),
      row("single line break", "It rained.\nIt snowed.", "It rained.", "It snowed."),
      row("Windows line ends", "It rained.\r\nIt snowed.\r\n\r\nIt hailed.\r\n", "It rained.", "It snowed.", "It hailed."),
      row("old Macintosh line ends", "It rained.\rIt snowed.", "It rained.", "It snowed."),
      row("line separator", "It rained.\u2028It snowed.", "It rained.", "It snowed."),
      row("paragraph separator", "It rained.\u2029It snowed.", "It rained.", "It snowed."),
      row("form feed", LONG + "\fon the bridge.", LONG, "on the bridge."),
      row("byte order mark", "\uFEFFIt rained.", "It rained."),
      row("no-break space", "\u00A0It\u00A0rained.\u00A0", "It\u00A0rained."),
      row("zero-width space", "\u200BIt rained.\u200B", "It rained."),
      row("goes on in lower case", LONG + ",\nand went home.", LONG + ",\nand went home."),
      row("wrapped, Windows line ends", LONG + "\r\non the bridge.", LONG + "\r\non the bridge."),
      row("wrapped, capital", LONG + " with\nWeller on the bridge.", LONG + " with\nWeller on the bridge."),
      row("wrapped block", """
          The council met on Monday to hear what the engineers found.
          Weller said the deck was sound and that the piers would do.
          Greta Lindqvist, who lives next to it, asked for the report.
          """, """
          The council met on Monday to hear what the engineers found.
          Weller said the deck was sound and that the piers would do.
          Greta Lindqvist, who lives next to it, asked for the report."""),
      row("wrapped block, then a blank line", LONG + "\nand went home.\n\nIt rained.",
          LONG + "\nand went home.", "It rained."),
      row("short line first", "Bridge safe, engineers find\nand the ferry stops", "Bridge safe, engineers find",
          "and the ferry stops"),
      row("longer than wrapped lines", LONG + " when they climbed the old bridge two days before\nand more",
          LONG + " when they climbed the old bridge two days before", "and more"),
      row("ends a paragraph", LONG + ".\nIt rained.", LONG + ".", "It rained."),
      row("a colon ends it", LONG + ":\nThe council met on Monday to hear what the engineer saw.",
          LONG + ":", "The council met on Monday to hear what the engineer saw."));

  private static Row row(String name, String text, String... paragraphs) {
    return new Row(name, text, List.of(paragraphs));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ROWS")
  void cutsAText(Row row) {
    assertThat(Paragraphs.of(row.text())).extracting(span -> span.in(row.text()))
        .containsExactlyElementsOf(row.paragraphs());
  }

  @Test
  void givesSpansOfTheTextAsItIs() {
    assertThat(Paragraphs.of("\uFEFFIt rained.\r\n\r\n \uD83D\uDE00 Snow."))
        .containsExactly(new Span(1, 11), new Span(16, 24));
  }
}
